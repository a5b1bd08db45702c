import asyncio


async def main():
    print("lamp 20")


# region run
asyncio.run(main)
# endregion run

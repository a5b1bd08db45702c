import asyncio


async def price_of(name):
    await asyncio.sleep(0)
    return {"lamp": 40}[name]


# region fix
async def main():
    loop = asyncio.get_running_loop()
    print(loop.run_until_complete(price_of("lamp")))


# endregion fix
asyncio.run(main())

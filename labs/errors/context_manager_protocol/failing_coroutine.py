import asyncio


# region fix
async def connection():
    return "connected"


# endregion fix
async def main():
    async with connection() as state:
        print(state)


asyncio.run(main())

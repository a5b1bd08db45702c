import asyncio


async def find_product(name):
    await asyncio.sleep(0)
    return name


async def main():
    print(find_product("lamp").title())


asyncio.run(main())

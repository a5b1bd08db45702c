import asyncio


async def find_product(name):
    await asyncio.sleep(0)
    return {"name": name, "price": 40}


# region fix
async def main():
    product = await find_product("lamp")
    print(product["price"])


# endregion fix
asyncio.run(main())

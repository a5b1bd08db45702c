import asyncio


# region fix
async def price_of(product):
    await asyncio.sleep(0)
    return 40


# endregion fix
print(asyncio.run(price_of("lamp")))

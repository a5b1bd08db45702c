import asyncio


async def price_of(name):
    return {"lamp": 40}[name]


# region fix
loop = asyncio.new_event_loop()
print(loop.run_until_complete(price_of("lamp")))
loop.close()
print(loop.run_until_complete(price_of("lamp")))
# endregion fix

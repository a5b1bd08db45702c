import asyncio


async def ask_warehouse():
    await asyncio.sleep(5)
    return 7


# region ask
async def stock():
    return await asyncio.wait_for(ask_warehouse(), timeout=0.05)


# endregion ask
print(asyncio.run(stock()))

import asyncio


async def ask_warehouse():
    await asyncio.sleep(5)
    return 7


# region ask
async def stock():
    try:
        return await asyncio.wait_for(ask_warehouse(), timeout=0.05)
    except TimeoutError as error:
        print(f"the warehouse did not answer: {error!r}")
        return None


# endregion ask
print(asyncio.run(stock()))

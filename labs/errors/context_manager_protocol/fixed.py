import asyncio

lock = asyncio.Lock()


# region fix
async def order():
    async with lock:
        print("ordered")


# endregion fix
asyncio.run(order())

import asyncio

lock = asyncio.Lock()


# region fix
async def order():
    with lock:
        print("ordered")


# endregion fix
asyncio.run(order())

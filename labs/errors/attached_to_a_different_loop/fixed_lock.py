import asyncio


# region fix
async def pay(order, lock):
    async with lock:
        await asyncio.sleep(0.01)
        print("Paid", order)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(pay(1, lock), pay(2, lock))


asyncio.run(main())
asyncio.run(main())
# endregion fix

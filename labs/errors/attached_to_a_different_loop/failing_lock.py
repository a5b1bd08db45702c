import asyncio

# region fix
lock = asyncio.Lock()


async def pay(order):
    async with lock:
        await asyncio.sleep(0.01)
        print("Paid", order)


async def main():
    await asyncio.gather(pay(1), pay(2))


asyncio.run(main())
asyncio.run(main())
# endregion fix

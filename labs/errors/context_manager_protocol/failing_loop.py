import asyncio


async def load_orders():
    return ["lamp"]


async def main():
    async for order in load_orders():
        print(order)


asyncio.run(main())

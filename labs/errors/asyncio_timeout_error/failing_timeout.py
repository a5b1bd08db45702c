import asyncio


async def stock():
    async with asyncio.timeout(0.05):
        await asyncio.sleep(5)


asyncio.run(stock())

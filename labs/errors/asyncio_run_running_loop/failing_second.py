import asyncio


async def price_of(name):
    return {"lamp": 40}[name]


async def main():
    loop = asyncio.new_event_loop()
    print(loop.run_until_complete(price_of("lamp")))


asyncio.run(main())

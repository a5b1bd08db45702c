import asyncio


async def price():
    return 20


async def with_function():
    asyncio.create_task(price)


async def with_wait():
    await asyncio.wait([price()])


async def twice():
    one = price()
    return await one + await one


async def gathered():
    await asyncio.gather(20)


for wrong in (with_function, with_wait, twice, gathered):
    try:
        asyncio.run(wrong())
    except (TypeError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")

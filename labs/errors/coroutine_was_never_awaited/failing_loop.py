import asyncio


async def find_products():
    await asyncio.sleep(0)
    return ["lamp", "mug"]


async def main():
    for product in find_products():
        print(product)


asyncio.run(main())

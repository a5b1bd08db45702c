import asyncio


async def price():
    return 20


# region view
async def view():
    return await price()


# endregion view
print(asyncio.run(view()))

import asyncio

from asgiref.sync import async_to_sync


async def price():
    return 20


# region view
async def view():
    return async_to_sync(price)()


# endregion view
print(asyncio.run(view()))

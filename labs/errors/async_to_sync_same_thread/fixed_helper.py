import asyncio

from asgiref.sync import async_to_sync, sync_to_async


async def price():
    return 20


# region helper
def helper():
    return async_to_sync(price)()


async def view():
    return await sync_to_async(helper)()


# endregion helper
print(asyncio.run(view()))

import asyncio

from asgiref.sync import async_to_sync


async def price():
    return 20


# region helper
def helper():
    return async_to_sync(price)()


async def view():
    return helper()


# endregion helper
print(asyncio.run(view()))

import asyncio

asyncio.coroutine(print)

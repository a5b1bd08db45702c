import asyncio
import os

from redis.asyncio import Redis


# region fix
async def count_visit():
    async with Redis.from_url(os.environ["REDIS_URL"]) as client:
        print(await client.incr("visits"))


asyncio.run(count_visit())
asyncio.run(count_visit())
# endregion fix

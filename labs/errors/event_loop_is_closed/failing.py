import asyncio
import os

from redis.asyncio import Redis

# region fix
client = Redis.from_url(os.environ["REDIS_URL"])


async def count_visit():
    print(await client.incr("visits"))


asyncio.run(count_visit())
asyncio.run(count_visit())
# endregion fix

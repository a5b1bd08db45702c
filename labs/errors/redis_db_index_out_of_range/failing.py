import os

import redis

server = os.environ["REDIS_URL"].rsplit("/", 1)[0]
# region url
client = redis.Redis.from_url(f"{server}/16")
# endregion url
print(client.ping())

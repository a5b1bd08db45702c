import os

import redis

# region url
os.environ["REDIS_URL"] = "localhost:6379/0"
# endregion url
client = redis.Redis.from_url(os.environ["REDIS_URL"])
print(client.connection_pool.connection_kwargs["host"])

import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"])
# region store
customer = {"name": "Ada", "phone": None}
client.hset("customer:7", mapping=customer)
# endregion store

import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"])
# region store
order = {"id": 7, "products": ["lamp", "mug"]}
client.set("order:7", order)
# endregion store

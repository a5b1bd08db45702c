import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"])
print("stored", client.set("cart:7", "lamp"))

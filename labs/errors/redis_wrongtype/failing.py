import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
# region cart
client.delete("cart:7")
client.set("cart:7", "lamp,mug")
# A later release keeps the cart as a hash.
client.hset("cart:7", "lamp", 2)
# endregion cart

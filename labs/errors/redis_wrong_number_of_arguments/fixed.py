import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
waiting = []
# region queue
if waiting:
    client.sadd("orders:waiting", *waiting)
# endregion queue
print(client.scard("orders:waiting"), "orders are waiting")

import os
import time

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)


def ship(order):
    time.sleep(1.5)


# region lock
with client.lock("order:7", timeout=10, blocking_timeout=3):
    ship(7)
# endregion lock
print("shipped")

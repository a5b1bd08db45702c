import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
first = client.lock("order:9", timeout=5)
first.acquire()
with client.lock("order:9", timeout=5, blocking_timeout=1):
    pass

import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"])
for number in range(20_000):
    client.set(f"page:{number}", "x" * 500, ex=3600)
print(client.dbsize() < 20_000, "some were evicted")

import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"])
# As a worker waits for its next task.
print(client.blpop("tasks", timeout=8))

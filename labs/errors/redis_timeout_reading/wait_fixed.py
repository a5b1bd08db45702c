import os

import redis

# region wait
client = redis.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=5)
job = client.blpop("jobs", timeout=2)
# endregion wait
print(job)

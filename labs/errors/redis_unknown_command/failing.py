import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
# region store
client.json().set("order:7", "$", {"total": 30})
# endregion store

import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
client.delete("visits")
# region count
client.set("visits", "none")
client.incr("visits")
# endregion count
print(client.get("visits"))

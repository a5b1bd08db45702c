import json
import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
# region store
client.set("order:7", json.dumps({"total": 30}))
# endregion store
print(client.get("order:7"))

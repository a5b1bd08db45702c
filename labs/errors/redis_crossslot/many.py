import os

import redis

client = redis.Redis(port=int(os.environ["PORT"]))
# region keys
client.mset({"cart:7": "lamp", "total:7": 20})
# endregion keys
print(client.get("total:7"))

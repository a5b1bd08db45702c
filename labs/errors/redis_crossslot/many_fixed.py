import os

import redis

client = redis.Redis(port=int(os.environ["PORT"]))
# region keys
client.mset({"{7}:cart": "lamp", "{7}:total": 20})
# endregion keys
print(client.get("{7}:total"))

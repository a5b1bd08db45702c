import os

import redis

client = redis.Redis(port=int(os.environ["PORT"]))
# region create
client.xgroup_create("orders", "workers", id="0", mkstream=True)
# endregion create
print("ready")

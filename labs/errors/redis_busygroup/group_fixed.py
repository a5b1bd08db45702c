import os

import redis

client = redis.Redis(port=int(os.environ["PORT"]))
# region create
try:
    client.xgroup_create("orders", "workers", id="0", mkstream=True)
except redis.ResponseError as error:
    if not str(error).startswith("BUSYGROUP"):
        raise
# endregion create
print("ready")

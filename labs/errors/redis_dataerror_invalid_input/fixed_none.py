import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"])
# region store
customer = {"name": "Ada", "phone": None}
known = {field: value for field, value in customer.items() if value is not None}
client.hset("customer:7", mapping=known)
# endregion store
print(client.hgetall("customer:7"))

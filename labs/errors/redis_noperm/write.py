import os

import redis

client = redis.Redis(port=int(os.environ["PORT"]), username="shop", password="lamp")
print(client.set("cart:7", "lamp"))

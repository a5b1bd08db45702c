import redis

client = redis.Redis(host="localhost", port=6379)
print(client.connection_pool.connection_kwargs["port"])

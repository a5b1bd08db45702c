import redis

# region quote
from urllib.parse import quote

password = quote("change/me", safe="")
client = redis.Redis.from_url(f"redis://:{password}@localhost:6379/0")
# endregion quote
print(client.connection_pool.connection_kwargs["password"])

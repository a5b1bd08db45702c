import redis

redis.Redis.from_url("redis://:change/me@localhost:6379/0")

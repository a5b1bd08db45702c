redis-cli -u "$REDIS_URL" GET
redis-cli -u "$REDIS_URL" HSET product:7 name

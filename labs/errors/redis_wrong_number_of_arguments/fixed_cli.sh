redis-cli -u "$REDIS_URL" HSET product:7 name "desk lamp"
redis-cli -u "$REDIS_URL" HGET product:7 name

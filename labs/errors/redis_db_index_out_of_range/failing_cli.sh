redis-cli -u "$REDIS_URL" select 16

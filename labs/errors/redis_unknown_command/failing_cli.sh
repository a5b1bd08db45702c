redis-cli -u "$REDIS_URL" JSON.SET order:7 '$' '{}' 2>&1

redis() { redis-cli -u "$REDIS_URL" "$@"; }
redis set visits none > set.log
redis incr visits
redis hset page visits none > set.log
redis hincrby page visits 1
redis incrbyfloat visits 1

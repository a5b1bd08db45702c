echo "maxmemmory 100mb" > redis.conf
timeout 5 redis-server redis.conf 2>&1 | tail -n 4

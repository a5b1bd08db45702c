redis-server -p 6380 2>&1

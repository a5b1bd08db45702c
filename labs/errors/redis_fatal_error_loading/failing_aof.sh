printf 'lamp\r\n' > appendonly.aof
timeout 5 redis-server --port 0 --unixsocket redis.sock --dir "$PWD" --appendonly yes > redis.log || true
grep -o "# Bad.*" redis.log

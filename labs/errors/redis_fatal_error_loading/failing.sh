# A file such as a newer Redis writes.
printf 'REDIS0013later' > dump.rdb
timeout 5 redis-server --port 0 --unixsocket redis.sock --dir "$PWD" > redis.log || true
grep -oE "# (Can't|Fatal).*" redis.log

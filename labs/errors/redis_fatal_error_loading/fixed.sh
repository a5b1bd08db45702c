printf 'REDIS0013later' > dump.rdb
# region fix
mv dump.rdb dump-of-a-newer-redis.rdb
# endregion fix
run-until "ready to accept" redis.log redis-server --port 0 --unixsocket redis.sock --dir "$PWD"
grep -o "ready to accept connections" redis.log

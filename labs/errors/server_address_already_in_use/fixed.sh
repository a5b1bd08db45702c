source ./own_server.sh
(timeout 5 redis-server --port "$(free_port)" --bind 127.0.0.1 > redis.log 2>&1 || true) &
until grep -q "Ready to accept" redis.log; do sleep 0.05; done
grep -o "Ready to accept connections" redis.log

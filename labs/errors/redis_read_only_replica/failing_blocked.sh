source ./replica.sh
(timeout 10 python wait.py > waiting.log 2>&1 || true) &
until redis-cli -p "$PORT" info clients | grep -q "blocked_clients:1"; do sleep 0.1; done
redis-cli -p "$PORT" replicaof 192.0.2.7 6379 > /dev/null
wait $!
the_end < waiting.log

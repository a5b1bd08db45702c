source ./replica.sh
redis-cli -p "$PORT" replicaof 192.0.2.7 6379 > /dev/null
python write.py 2>&1 | the_end
redis-cli -p "$PORT" set cart:7 lamp

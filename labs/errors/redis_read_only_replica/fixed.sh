source ./replica.sh
redis-cli -p "$PORT" replicaof 192.0.2.7 6379 > /dev/null
# region fix
redis-cli -p $PORT replicaof no one
# endregion fix
python write.py

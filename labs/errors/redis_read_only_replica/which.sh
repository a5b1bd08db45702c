source ./replica.sh
redis-cli -p "$PORT" replicaof 192.0.2.7 6379 > /dev/null
# region which
redis-cli -p $PORT info replication | grep -E "^(role|master_host|master_link_status)"
# endregion which

source ./own_server.sh
# region which
redis-cli -h localhost ping
# endregion which
stop_server
redis-cli -h localhost ping || true

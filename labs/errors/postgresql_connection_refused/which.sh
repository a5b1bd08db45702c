source ./own_server.sh
export PGPORT=$PORT
# region which
pg_isready -h 127.0.0.1
# endregion which
stop_server
pg_isready -h 127.0.0.1 || true

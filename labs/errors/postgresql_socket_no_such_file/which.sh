source ./own_server.sh
export PGHOST=127.0.0.1 PGPORT=$PORT
# region which
pg_isready -h 127.0.0.1
# endregion which
admin -c "SHOW unix_socket_directories"

source ./own_server.sh
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
# region which
psql -c "SHOW ssl"
# endregion which

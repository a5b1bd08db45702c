source ./own_server.sh
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
# region which
psql -c "SHOW search_path" -c "\dn+"
# endregion which

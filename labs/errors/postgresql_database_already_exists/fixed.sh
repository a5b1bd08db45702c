source ./own_server.sh
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
createdb shop
# region fix
psql -tAc "SELECT 1 FROM pg_database WHERE datname = 'shop'" | grep -q 1 || createdb shop
# endregion fix
psql -tA -d shop -c "SELECT current_database()"

HOST_AUTH=trust
source ./own_server.sh
admin -c "CREATE DATABASE shop"
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
# region fix
psql -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'"
# endregion fix
export DATABASE_URL=postgresql://shop@127.0.0.1:$PORT/shop
source ./connect_all.sh

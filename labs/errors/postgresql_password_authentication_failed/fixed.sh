source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
# region fix
psql -c "ALTER ROLE shop PASSWORD 'desk'"
# endregion fix
export DATABASE_URL=postgresql://shop:desk@127.0.0.1:$PORT/shop
source ./connect_all.sh

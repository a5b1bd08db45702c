source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'"
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
# region fix
createdb --owner=shop shop
# endregion fix
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop
source ./connect_all.sh

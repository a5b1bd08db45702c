source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
psql() { command psql --no-psqlrc -q -h "$SOCKETS" -p "$PORT" "$@"; }
# region fix
psql -U postgres -d shop -c "CREATE EXTENSION IF NOT EXISTS pageinspect"
# endregion fix
psql "postgresql://shop:lamp@127.0.0.1:$PORT/shop" -c "CREATE EXTENSION IF NOT EXISTS pageinspect"

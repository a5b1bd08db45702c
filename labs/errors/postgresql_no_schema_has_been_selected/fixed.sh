source ./own_server.sh
admin -c "CREATE DATABASE shop"
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
psql -q -d shop -c "DROP SCHEMA public"
# region fix
psql -d shop -c "CREATE SCHEMA public"
# endregion fix
psql -q -d shop -c "CREATE TABLE orders (id bigint)"

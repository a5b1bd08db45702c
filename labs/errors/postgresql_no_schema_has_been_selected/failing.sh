source ./own_server.sh
admin -c "CREATE DATABASE shop"
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres PGDATABASE=shop
psql -q -c "DROP SCHEMA public"
psql -q -c "CREATE TABLE orders (id bigint)"

source ./own_server.sh
admin -c "CREATE DATABASE shop"
admin -d shop -c "CREATE TABLE product (name text)" -c "INSERT INTO product VALUES ('lamp')"
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
# region dump
pg_dumpall > everything.sql
# endregion dump
stop_server
DATA=$SOCKETS/newer
as_postgres initdb --pgdata "$DATA" --username=postgres --no-sync --auth=trust > initdb.log
start_server
wait_for_server
# region restore
psql --quiet -o restore.log -f everything.sql postgres
# endregion restore
psql -d shop -tA -c "SELECT name FROM product"

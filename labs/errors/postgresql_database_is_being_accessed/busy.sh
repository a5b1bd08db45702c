# A server with a session that stays open in the databases shop and template1.
# shellcheck shell=bash
source ./own_server.sh
admin -c "CREATE DATABASE shop"
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
for database in shop template1; do
  psql -q -d $database -c "SELECT pg_sleep(20)" > /dev/null 2>&1 &
done
until psql -tA -c "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%20)'" postgres | grep -q 2; do sleep 0.05; done

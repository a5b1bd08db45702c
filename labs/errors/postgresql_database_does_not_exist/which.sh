source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c 'CREATE DATABASE "Shop" OWNER shop'
export PGHOST=127.0.0.1 PGPORT=$PORT PGUSER=shop PGPASSWORD=lamp
# region which
psql -d postgres -c "SELECT datname FROM pg_database"
# endregion which

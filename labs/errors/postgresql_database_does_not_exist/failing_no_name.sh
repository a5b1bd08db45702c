source ./own_server.sh
admin -c "CREATE ROLE ada LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER ada"
export PGHOST=127.0.0.1 PGPORT=$PORT PGPASSWORD=lamp
psql --no-psqlrc -U ada || true

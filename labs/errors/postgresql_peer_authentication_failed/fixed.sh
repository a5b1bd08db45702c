source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
echo "local all all peer" > "$SOCKETS/first"
cat "$DATA/pg_hba.conf" >> "$SOCKETS/first"
cat "$SOCKETS/first" > "$DATA/pg_hba.conf"
admin -o /dev/null -c "SELECT pg_reload_conf()"
export DATABASE_URL="host=127.0.0.1 user=shop password=lamp dbname=shop port=$PORT"
source ./connect_all.sh

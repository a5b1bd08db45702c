source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
export DATABASE_URL="host=127.0.0.1 user=shop password=lamp dbname=shop port=$PORT"
source ./connect_all.sh

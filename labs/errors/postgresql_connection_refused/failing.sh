source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
stop_server
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop
source ./connect_all.sh
psql --no-psqlrc -h localhost -p "$PORT" -U shop || true

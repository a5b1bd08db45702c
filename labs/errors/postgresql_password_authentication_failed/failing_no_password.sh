source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
export DATABASE_URL=postgresql://shop@127.0.0.1:$PORT/shop
source ./connect_all.sh

source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
stop_server
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop
start_server
wait_for_server
source ./connect_all.sh

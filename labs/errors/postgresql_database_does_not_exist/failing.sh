source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'"
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop
source ./connect_all.sh

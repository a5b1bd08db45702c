source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'l@mp'" -c "CREATE DATABASE shop OWNER shop"
# region url
export DATABASE_URL=postgresql://shop:l%40mp@127.0.0.1:$PORT/shop
# endregion url
source ./connect_all.sh

source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
# region url
export DATABASE_URL="postgresql://shop:lamp@127.0.0.1:$PORT/shop?sslmode=require"
# endregion url
source ./connect_all.sh

HOST_AUTH=trust
source ./own_server.sh
admin -c "CREATE DATABASE shop"
export DATABASE_URL=postgresql://shop@127.0.0.1:$PORT/shop
source ./connect_all.sh

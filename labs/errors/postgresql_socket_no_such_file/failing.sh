source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
# No host: the client looks for a socket in its own default folder.
export DATABASE_URL="user=shop password=lamp dbname=shop port=$PORT"
source ./connect_all.sh

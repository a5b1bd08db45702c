source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
psql "postgresql://shop:lamp@127.0.0.1:$PORT/shop" -c "CREATE EXTENSION pageinspect"

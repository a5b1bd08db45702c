SETTINGS="-c max_connections=5 -c superuser_reserved_connections=3 -c max_wal_senders=0"
source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop
python crowd.py || true
admin -c "ALTER ROLE shop SUPERUSER"
python crowd.py || true

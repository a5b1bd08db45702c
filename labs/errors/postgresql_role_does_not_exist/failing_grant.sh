source ./own_server.sh
admin -c "GRANT CREATE ON DATABASE postgres TO shop" || true

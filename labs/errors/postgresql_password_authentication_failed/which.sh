source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE ROLE ada LOGIN"
psql "postgresql://shop:desk@127.0.0.1:$PORT/postgres" 2> /dev/null || true
psql "postgresql://bob:desk@127.0.0.1:$PORT/postgres" 2> /dev/null || true
psql "postgresql://ada:desk@127.0.0.1:$PORT/postgres" 2> /dev/null || true
grep -A 2 FATAL "$SOCKETS/postgresql.log"

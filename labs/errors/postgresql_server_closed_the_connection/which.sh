source ./server.sh
psql --no-psqlrc "$DATABASE_URL" -c "SELECT pg_sleep(5)" > /dev/null 2>&1 &
PSQL=$!
crash
wait $PSQL || true
sleep 0.2
grep "terminated by signal\|Failed process\|reinitializing" "$SOCKETS/postgresql.log"

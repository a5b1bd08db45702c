source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop
psql -qtA "$DATABASE_URL" -c "SELECT pg_sleep(10)" > /dev/null 2>&1 &
until admin -tA -c "SELECT 1 FROM pg_stat_activity WHERE usename = 'shop'" | grep -q 1; do sleep 0.05; done
# SIGTERM: a smart shutdown, which waits for the open session.
kill -s TERM "$(head -n 1 "$DATA/postmaster.pid")"
sleep 0.3
source ./connect_all.sh

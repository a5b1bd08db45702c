source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
export PGAPPNAME=web
for _ in 1 2 3; do
  # Connected, and nothing to do.
  sleep 20 2> /dev/null | psql -q "postgresql://shop:lamp@127.0.0.1:$PORT/shop" > /dev/null 2>&1 &
done
until admin -tA -c "SELECT count(*) FROM pg_stat_activity WHERE usename = 'shop'" | grep -q 3; do sleep 0.05; done
export PGAPPNAME=
admin -P pager=off -f who.sql
admin -tA -o /dev/null -c "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'shop'"

# A server, and `crash` and `terminate`, which end the session of the user shop.
# shellcheck shell=bash
source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop
session() {
  until admin -tA -c "SELECT pid FROM pg_stat_activity WHERE usename = 'shop' AND state = 'active'" | grep .; do sleep 0.05; done
}
crash() { kill -KILL "$(session)"; }
terminate() { admin -o /dev/null -c "SELECT pg_terminate_backend($(session))"; }
the_end() {
  awk '/^[A-Za-z0-9_.]+(Error|Shutdown): / { kept = "" } NF { kept = kept $0 "\n" } END { printf "%s", kept }'
}

# A server whose pg_hba.conf lets nobody in over TCP but the user `reports`.
# shellcheck shell=bash
source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
printf '%s\n' "local all postgres trust" "host shop reports 127.0.0.1/32 scram-sha-256" \
  > "$DATA/pg_hba.conf"
admin -o /dev/null -c "SELECT pg_reload_conf()"
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop

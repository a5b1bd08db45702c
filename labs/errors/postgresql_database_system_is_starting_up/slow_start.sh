# A server that takes some seconds to start, as after a crash with much to replay:
# it asks an archive that answers slowly for what it has to replay.
# shellcheck shell=bash
source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop
stop_server
as_postgres touch "$DATA/recovery.signal"
echo "restore_command = 'sleep 4; false'" >> "$DATA/postgresql.conf"
start_server
until [ -S "$SOCKETS/.s.PGSQL.$PORT" ]; do sleep 0.05; done

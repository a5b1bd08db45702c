# Starts PgBouncer before the server of own_server.sh; `SETTING` is one more line
# of its configuration. POOL is the address of the pool.
# shellcheck shell=bash
source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop OWNER shop"
pool_port=$(free_port)
cat > pgbouncer.ini <<END
[databases]
shop = host=127.0.0.1 port=$PORT dbname=shop user=shop password=lamp
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $pool_port
unix_socket_dir =
auth_type = any
pool_mode = transaction
max_client_conn = 20
$SETTING
END
as_postgres timeout -s INT 40 pgbouncer pgbouncer.ini > pgbouncer.log 2>&1 &
export POOL="host=127.0.0.1 port=$pool_port dbname=shop user=shop"
for _ in $(seq 100); do (: > "/dev/tcp/127.0.0.1/$pool_port") 2> wait.log && break || sleep 0.05; done
pool_log() { sed -E "s/^.* (WARNING|LOG|ERROR) C-[0-9a-fx]+/2026-11-30 09:00:00.000 UTC [1] \1 C-0x7fbc/; s/@127.0.0.1:[0-9]+/@127.0.0.1:50574/" pgbouncer.log; }

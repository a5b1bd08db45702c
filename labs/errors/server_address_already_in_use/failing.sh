source ./own_server.sh
timeout 5 redis-server --port "$PORT" --bind 127.0.0.1 2>&1 | grep -oE "# (Warning|Could|Failed).*" | sed "s/$PORT/6379/" || true
as_postgres initdb --pgdata "$SOCKETS/other" --no-sync > other.log 2>&1
as_postgres timeout 5 postgres -D "$SOCKETS/other" -p "$PORT" -h 127.0.0.1 -k "" 2>&1 | sed -E 's/^.*\[[0-9]+\] //' | grep -E "LOG:  could not bind|FATAL" || true

source ./own_server.sh
as_postgres initdb --pgdata "$SOCKETS/other" --no-sync > other.log 2>&1
as_postgres postgres -D "$SOCKETS/other" -p "$PORT" -h "" -k "$SOCKETS" 2>&1 | sed -E 's/PID [0-9]+/PID 17/; s/^.*\[[0-9]+\] //' | grep -E "FATAL|HINT"

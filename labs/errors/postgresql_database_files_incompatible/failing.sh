source ./own_server.sh
stop_server
: > "$SOCKETS/postgresql.log"
# The folder says who made it: that is all that another major version looks at first.
as_postgres sh -c "echo 14 > $DATA/PG_VERSION"
start_server
wait "$SERVER" || true
cat "$SOCKETS/postgresql.log"

source ./own_server.sh
mkdir -m 700 home
cd home
cd /
as_postgres psql --no-psqlrc -h "$SOCKETS" -p "$PORT" -c "SELECT 20 AS price"

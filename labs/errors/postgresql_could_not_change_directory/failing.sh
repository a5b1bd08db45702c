source ./own_server.sh
mkdir -m 700 home
cd home
# region ask
as_postgres psql --no-psqlrc -h "$SOCKETS" -p "$PORT" -c "SELECT 20 AS price" 2>&1 | sed "s#$PWD#/root#"
# endregion ask

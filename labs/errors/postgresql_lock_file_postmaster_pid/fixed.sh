source ./own_server.sh
# region stop
as_postgres pg_ctl stop -D "$DATA" --mode fast
# endregion stop
start_server
wait_for_server
admin --tuples-only -c "SELECT 20"

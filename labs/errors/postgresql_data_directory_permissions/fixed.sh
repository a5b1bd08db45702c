source ./own_server.sh
stop_server
as_postgres chmod 777 "$DATA"
# region fix
as_postgres chmod 700 "$DATA"
# endregion fix
start_server
wait_for_server
admin -tA -c "SELECT 'the server is up'"

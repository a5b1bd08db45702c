source ./own_server.sh
# region second
as_postgres postgres -D "$DATA" 2>&1 | sed -E 's/PID [0-9]+/PID 17/; s/^.*\[[0-9]+\] //'
# endregion second

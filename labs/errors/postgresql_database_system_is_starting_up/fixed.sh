source ./slow_start.sh
export PGHOST=127.0.0.1 PGPORT=$PORT
# region fix
until pg_isready; do sleep 0.5; done
# endregion fix
source ./connect_all.sh

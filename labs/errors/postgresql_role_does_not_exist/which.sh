source ./own_server.sh
admin -c "CREATE ROLE ada LOGIN CREATEDB" -c "CREATE ROLE readers"
export PGHOST=$SOCKETS PGPORT=$PORT
# region which
psql -U postgres -c '\du'
# endregion which

SETTINGS="-c max_locks_per_transaction=10 -c max_connections=10"
source ./own_server.sh
source ./many_tables.sh
# region drop
admin -c "DROP SCHEMA public CASCADE"
# endregion drop

SETTINGS="-c max_locks_per_transaction=512 -c max_connections=10"
source ./own_server.sh
source ./many_tables.sh
admin -c "DROP SCHEMA public CASCADE" 2> dropped.log
admin --tuples-only -c "SELECT count(*) FROM pg_tables WHERE tablename LIKE 'day%'"

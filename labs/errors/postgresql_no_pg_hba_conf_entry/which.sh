source ./strict_server.sh
export PGHOST=$SOCKETS PGPORT=$PORT
# region which
psql -U postgres -c "SHOW hba_file"
psql -U postgres -c "SELECT line_number, type, database, user_name, address, auth_method, error FROM pg_hba_file_rules"
# endregion which

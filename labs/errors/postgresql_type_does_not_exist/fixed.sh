psql() { command psql -q "$DATABASE_URL" "$@"; }
# region fix
psql -c "CREATE EXTENSION IF NOT EXISTS citext"
# endregion fix
psql -c "CREATE TEMPORARY TABLE customers (email citext UNIQUE)"

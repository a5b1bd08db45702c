psql() { command psql -q "$DATABASE_URL" "$@"; }
# region fix
psql -c 'CREATE EXTENSION IF NOT EXISTS "uuid-ossp"'
# endregion fix
psql -tA -c "SELECT length(uuid_generate_v4()::text)"
psql -tA -c "SELECT round(2.55::float::numeric, 1)"

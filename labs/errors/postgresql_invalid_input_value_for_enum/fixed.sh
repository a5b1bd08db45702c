psql -q "$DATABASE_URL" -c "DROP TYPE IF EXISTS status" -c "CREATE TYPE status AS ENUM ('new', 'paid')"
DB=$DATABASE_URL
psql() { command psql -q "$DB" "$@"; }
# region fix
psql -c "ALTER TYPE status ADD VALUE 'refunded'"
# endregion fix
psql -tA -c "SELECT 'refunded'::status"

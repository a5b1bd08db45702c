psql -q "$DATABASE_URL" -c "DROP TYPE IF EXISTS status" -c "CREATE TYPE status AS ENUM ('new', 'paid')"
DB=$DATABASE_URL
psql() { command psql -q "$DB" "$@"; }
# region which
psql -c "SELECT enum_range(NULL::status)"
# endregion which

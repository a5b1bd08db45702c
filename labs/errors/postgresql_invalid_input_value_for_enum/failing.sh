psql -q "$DATABASE_URL" -c "DROP TYPE IF EXISTS status" -c "CREATE TYPE status AS ENUM ('new', 'paid')"
psql -q "$DATABASE_URL" -c "SELECT 'Paid'::status"

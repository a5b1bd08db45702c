psql -q "$DATABASE_URL" -c "SELECT 7::bigint::uuid"

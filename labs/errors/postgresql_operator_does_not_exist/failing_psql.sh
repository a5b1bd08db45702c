psql "$DATABASE_URL" -c "SELECT 1 FROM pg_class WHERE relname LIKE 7"

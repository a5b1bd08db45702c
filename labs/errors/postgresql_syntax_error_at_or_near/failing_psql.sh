psql "$DATABASE_URL" -c "SELECT 1,  FROM pg_class" || true
psql "$DATABASE_URL" -c "SELECT 1 FROM pg_class WHERE oid IN ()" || true
psql "$DATABASE_URL" -c "INSERT INTO shop VALUES (1" || true

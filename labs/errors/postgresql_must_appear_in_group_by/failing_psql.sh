psql "$DATABASE_URL" -c "SELECT relkind, relname, count(*) FROM pg_class GROUP BY relkind"

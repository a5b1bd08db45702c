psql "$DATABASE_URL" -c "SELECT '7 kg'::int"

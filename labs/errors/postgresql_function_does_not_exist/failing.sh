psql -q "$DATABASE_URL" -c "SELECT round(2.5::float, 1)"

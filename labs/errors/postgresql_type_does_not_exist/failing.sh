psql -q "$DATABASE_URL" -c "CREATE TABLE customers (email citext UNIQUE)"

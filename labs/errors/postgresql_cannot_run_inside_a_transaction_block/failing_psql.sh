psql -q "$DATABASE_URL" -c "BEGIN" -c "CREATE DATABASE shop"

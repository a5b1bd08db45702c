psql -q "$DATABASE_URL" -c "SELECT uuid_generate_v4()"

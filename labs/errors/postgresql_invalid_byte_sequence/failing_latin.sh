psql -q "$DATABASE_URL" -c "SELECT convert_to('5 €', 'LATIN1')"

printf 'name\nCaf\xe9\n' > customers.csv
psql -q "$DATABASE_URL" -c "CREATE TEMPORARY TABLE customers (name text)" -c "\copy customers FROM customers.csv CSV HEADER"

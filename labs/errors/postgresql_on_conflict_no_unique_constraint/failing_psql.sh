psql -q "$DATABASE_URL" -c "CREATE TEMPORARY TABLE product (name text)" -c "INSERT INTO product VALUES (1) ON CONFLICT (name) DO NOTHING"

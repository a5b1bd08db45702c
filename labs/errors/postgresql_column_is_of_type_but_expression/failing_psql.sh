psql -q "$DATABASE_URL" -c "CREATE TEMPORARY TABLE product (paid boolean)" -c "INSERT INTO product VALUES (1)"

psql -c 'CREATE TABLE IF NOT EXISTS "Product" (id int)'
psql -c 'SELECT count(*) FROM Product'

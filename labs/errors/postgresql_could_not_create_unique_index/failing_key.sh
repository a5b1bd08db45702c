psql -q "$DATABASE_URL" <<SQL
CREATE TEMPORARY TABLE customers (id bigint, email text);
CREATE TEMPORARY TABLE orders (email text REFERENCES customers (email));
SQL

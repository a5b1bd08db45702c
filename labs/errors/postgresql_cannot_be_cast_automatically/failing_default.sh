psql -q "$DATABASE_URL" <<SQL
CREATE TEMPORARY TABLE orders (paid text DEFAULT 'no');
ALTER TABLE orders ALTER paid TYPE boolean USING paid = 'yes';
SQL

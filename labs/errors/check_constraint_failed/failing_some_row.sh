psql -q "$DATABASE_URL" <<SQL
CREATE TEMPORARY TABLE product (name text, stock int);
INSERT INTO product VALUES ('lamp', -1);
ALTER TABLE product ADD CONSTRAINT stock_not_negative CHECK (stock >= 0);
SQL

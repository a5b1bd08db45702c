psql -q "$DATABASE_URL" <<SQL
CREATE TEMPORARY TABLE shop_product (name text, stock integer);
INSERT INTO shop_product VALUES ('Lamp', NULL);
ALTER TABLE shop_product ALTER COLUMN stock SET NOT NULL;
SQL

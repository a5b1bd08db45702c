psql -q "$DATABASE_URL" <<SQL
CREATE TEMPORARY TABLE product (name text, stock int CHECK (stock >= 0));
INSERT INTO product VALUES ('lamp', 1);
UPDATE product SET stock = stock - 2 WHERE name = 'lamp';
SQL

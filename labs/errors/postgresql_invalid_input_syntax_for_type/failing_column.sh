psql -qX << 'END' || true
CREATE TEMPORARY TABLE product (id integer, size text);
INSERT INTO product VALUES (1, '12'), (2, 'large');
ALTER TABLE product ALTER COLUMN size TYPE integer USING size::integer;
END

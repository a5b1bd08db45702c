psql -qX << 'END'
CREATE TEMPORARY TABLE product (id integer, size text);
INSERT INTO product VALUES (1, '12'), (2, 'large');
-- region which
SELECT id, size FROM product WHERE size !~ '^-?[0-9]+$';
-- endregion which
-- region fix
UPDATE product SET size = NULL WHERE size !~ '^-?[0-9]+$';
ALTER TABLE product ALTER COLUMN size TYPE integer USING size::integer;
-- endregion fix
SELECT * FROM product;
END

psql -qX << 'END'
CREATE TEMPORARY TABLE product (id integer, sku varchar(20));
-- region fix
SELECT * FROM product WHERE sku = '7';
SELECT * FROM product WHERE sku = CAST(7 AS varchar);
-- endregion fix
END

psql --no-psqlrc --quiet --file tables.sql
psql --no-psqlrc --quiet <<'SQL'
SELECT DISTINCT name FROM product ORDER BY price;
SELECT DISTINCT ON (name) name FROM product ORDER BY price;
SELECT row_number() OVER () AS place FROM product WHERE row_number() OVER () < 3;
SELECT id, name FROM product UNION SELECT id FROM sale;
SELECT id FROM product UNION SELECT sold_on FROM sale;
SELECT sum(count(*)) FROM sale GROUP BY product_id;
INSERT INTO product (id, name) VALUES (1, 'lamp', 20);
INSERT INTO product (id, name, price) VALUES (1, 'lamp');
SELECT * FROM product WHERE id IN (SELECT id, product_id FROM sale);
SELECT * FROM product WHERE price;
SELECT name FROM product JOIN product ON true;
ALTER TABLE product ADD PRIMARY KEY (name);
TRUNCATE product;
CREATE TABLE card (id int GENERATED ALWAYS AS IDENTITY, tags text[]);
INSERT INTO card (id) VALUES (7);
INSERT INTO card (tags) VALUES ('lamp');
SELECT * FROM books.public.product;
SELECT coalesce(sold_on, 0) FROM sale;
SELECT * FROM product LIMIT -1;
SELECT name FROM product GROUP BY 3;
SQL
true

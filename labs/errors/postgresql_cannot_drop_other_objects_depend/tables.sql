DROP TABLE IF EXISTS product, order_line CASCADE;
DROP VIEW IF EXISTS stock;
CREATE TABLE product (id int PRIMARY KEY, name text);
CREATE TABLE order_line (id int PRIMARY KEY, product_id int REFERENCES product);
CREATE VIEW stock AS SELECT name FROM product;

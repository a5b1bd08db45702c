CREATE TABLE IF NOT EXISTS product (id int PRIMARY KEY, name text, price int);
CREATE TABLE IF NOT EXISTS sale (id int PRIMARY KEY, product_id int REFERENCES product, sold_on date);

CREATE TABLE IF NOT EXISTS product (id int, name text, price int);

CREATE TEMPORARY TABLE products (name text, sold int, visits int);
INSERT INTO products VALUES ('lamp', 3, 12), ('mug', 0, 0);
-- region query
SELECT name, sold::numeric / visits AS rate FROM products;
-- endregion query

CREATE TEMPORARY TABLE customers (id bigint, city text);
CREATE TEMPORARY TABLE orders (id bigint, customer bigint);
INSERT INTO customers VALUES (1, 'Accra'), (2, 'Accra');
INSERT INTO orders VALUES (7, 1), (8, 2);
-- region query
SELECT id FROM orders
WHERE customer IN (SELECT id FROM customers WHERE city = 'Accra');
-- endregion query

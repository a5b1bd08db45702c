CREATE TEMPORARY TABLE customers (id bigint, name text);
CREATE TEMPORARY TABLE orders (id bigint, customer bigint, total int);
-- region query
SELECT orders.id, customers.name
FROM orders JOIN customers ON customers.id = orders.customer;
-- endregion query

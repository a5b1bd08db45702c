CREATE TEMPORARY TABLE customers (id bigint, name text);
CREATE TEMPORARY TABLE orders (id bigint, customer bigint, total int);
-- region query
SELECT orders.id, customers.name
FROM orders JOIN customers c ON c.id = orders.customer;
-- endregion query

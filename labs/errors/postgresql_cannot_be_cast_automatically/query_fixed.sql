CREATE TEMPORARY TABLE orders (id bigint, quantity text);
INSERT INTO orders VALUES (7, '2');
-- region query
ALTER TABLE orders ALTER quantity TYPE integer
    USING quantity::integer;
-- endregion query
SELECT pg_typeof(quantity) FROM orders;

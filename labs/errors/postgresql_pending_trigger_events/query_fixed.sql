CREATE TEMPORARY TABLE customers (id bigint PRIMARY KEY);
CREATE TEMPORARY TABLE orders (
    id bigint,
    customer bigint REFERENCES customers DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO customers VALUES (1);
-- region query
BEGIN;
INSERT INTO orders VALUES (7, 1);
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE orders ADD COLUMN note text;
COMMIT;
-- endregion query

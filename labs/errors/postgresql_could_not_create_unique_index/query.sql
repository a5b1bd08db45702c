CREATE TEMPORARY TABLE customers (id bigint, email text);
INSERT INTO customers VALUES (1, 'ada@example.com'), (2, 'ada@example.com');
-- region query
ALTER TABLE customers ADD CONSTRAINT one_per_email UNIQUE (email);
-- endregion query

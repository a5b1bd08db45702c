CREATE TEMPORARY TABLE customers (id bigint, email text);
INSERT INTO customers VALUES (1, 'ada@example.com'), (2, 'ada@example.com');
-- region query
DELETE FROM customers newer USING customers older
WHERE newer.email = older.email AND newer.id > older.id;
ALTER TABLE customers ADD CONSTRAINT one_per_email UNIQUE (email);
-- endregion query

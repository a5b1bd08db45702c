\d purchase
INSERT INTO customer (email) VALUES ('ada@example.com') RETURNING id;
INSERT INTO purchase (customer_id, total, details)
VALUES (1, 24.50, '{"gift": true}'), (1, 0.1 + 0.2, '{}');
SELECT c.email, p.total, p.details->>'gift' AS gift
FROM purchase p JOIN customer c ON c.id = p.customer_id;
\pset null '(null)'
SELECT 0.1 + 0.2 = 0.3 AS exact, 0.1::float8 + 0.2::float8 = 0.3::float8 AS float,
       NULL = NULL AS unknown;

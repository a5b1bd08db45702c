psql <<'SQL'
BEGIN;
SELECT price FROM products;
SELECT 1;
COMMIT;
SQL

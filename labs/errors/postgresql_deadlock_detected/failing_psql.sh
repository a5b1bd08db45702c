psql -q "$DATABASE_URL" -c "CREATE TABLE product (id int, stock int)" -c "INSERT INTO product VALUES (1, 9), (2, 9)"
move() {
  psql -q "$DATABASE_URL" <<SQL
BEGIN;
UPDATE product SET stock = stock - 1 WHERE id = $1;
SELECT pg_sleep(0.5) \g /dev/null
UPDATE product SET stock = stock + 1 WHERE id = $2;
COMMIT;
SQL
}
move 1 2 &
move 2 1 &
wait

psql -q "$DATABASE_URL" -f tables.sql 2> /dev/null
# region fix
psql "$DATABASE_URL" <<SQL
BEGIN;
DROP VIEW stock;
ALTER TABLE product DROP COLUMN name;
CREATE VIEW stock AS SELECT id FROM product;
COMMIT;
SQL
# endregion fix

psql -q "$DATABASE_URL" -f tables.sql 2> /dev/null
psql "$DATABASE_URL" -c "DROP TABLE product" || true
psql "$DATABASE_URL" -c "ALTER TABLE product DROP COLUMN name" || true
python drop.py

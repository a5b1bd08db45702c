psql -q "$DATABASE_URL" -c "CREATE TABLE IF NOT EXISTS stock (name text, pieces int)"
printf 'name,pieces\nlamp,\nmug,7\ntee,""\n' > stock.csv
# region fix
psql "$DATABASE_URL" -c "\copy stock FROM stock.csv WITH (FORMAT csv, HEADER, FORCE_NULL (pieces))"
# endregion fix

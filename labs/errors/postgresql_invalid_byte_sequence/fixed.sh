printf 'name\nCaf\xe9\n' > customers.csv
DB=$DATABASE_URL
psql() { command psql -q "$DB" -c "CREATE TEMPORARY TABLE customers (name text)" "$@" -c "TABLE customers"; }
# region fix
export PGCLIENTENCODING=WIN1252
psql -c "\copy customers FROM customers.csv CSV HEADER"
# endregion fix

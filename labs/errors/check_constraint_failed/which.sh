psql -q "$DATABASE_URL" -c "CREATE TABLE product (name text, stock int CHECK (stock >= 0))"
export PGDATABASE=$DATABASE_URL
psql() { command psql -q "$PGDATABASE" "$@"; }
# region which
psql -c "\d product" | grep -A 3 "Check"
# endregion which
psql -c "DROP TABLE product"

psql -c 'CREATE TABLE IF NOT EXISTS "Product" (id int)'
# region fix
psql -c 'SELECT count(*) FROM "Product"'
# endregion fix

source ./own_server.sh
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
psql -q -c "CREATE DATABASE shop" -c "CREATE DATABASE copy"
psql -q -d shop -c "CREATE TABLE product (name text)" -c "INSERT INTO product VALUES ('lamp')"
pg_dump shop > shop.sql
pg_dump -Fc -f shop.dump shop
# region text
psql -d copy -v ON_ERROR_STOP=1 -q -f shop.sql
# endregion text
psql -q -tA -d copy -c "TABLE product" -c "DROP TABLE product"
# region archive
pg_restore -d copy --no-owner shop.dump
# endregion archive
psql -q -tA -d copy -c "TABLE product"

source ./own_server.sh
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
psql -q -c "CREATE DATABASE shop" -c "CREATE DATABASE copy"
psql -q -d shop -c "CREATE TABLE product (name text)" -c "INSERT INTO product VALUES ('lamp')"
pg_dump shop > shop.sql
pg_dump -Fc -f shop.dump shop
# region which
for file in shop.sql shop.dump; do head -c 5 "$file" | tr '\n' ' '; echo " $file"; done
# endregion which

source ./own_server.sh
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
psql -q -c "CREATE DATABASE shop" -c "CREATE DATABASE copy"
psql -q -d shop -c "CREATE TABLE product (name text)" -c "INSERT INTO product VALUES ('lamp')"
pg_dump shop > shop.sql
pg_dump -Fc -f shop.dump shop
head -c 3 shop.dump > short.dump
pg_restore -d copy short.dump || true
head -c 600 /dev/zero > zeros.dump
pg_restore -d copy zeros.dump

source ./own_server.sh
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
psql -q -c "CREATE ROLE shop LOGIN" -c "CREATE DATABASE shop OWNER shop"
psql -q -c "CREATE ROLE shop LOGIN" || true
psql -q -c "CREATE DATABASE shop OWNER shop" || true
createdb shop || true
psql -q -d shop -c "CREATE SCHEMA public" || true
psql -q -d shop -c "CREATE EXTENSION plpgsql" || true
psql -q -d shop -c "CREATE TYPE status AS ENUM ('new')" -c "CREATE TYPE status AS ENUM ('new')"

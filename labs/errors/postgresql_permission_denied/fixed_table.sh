source ./create_all.sh
admin -d shop -c "CREATE TABLE product (name text)"
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
# region fix
psql -d shop -c "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO shop" \
  -c "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO shop"
# endregion fix
python read_psycopg.py

source ./create_all.sh
admin -d shop -c "CREATE TABLE product (name text)"
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
# region which
psql -d shop -c '\dn+ public' -c '\dp product'
# endregion which

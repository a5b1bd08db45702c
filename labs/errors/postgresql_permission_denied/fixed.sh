source ./create_all.sh
export PGHOST=$SOCKETS PGPORT=$PORT PGUSER=postgres
# region fix
psql -c "ALTER DATABASE shop OWNER TO shop"
# endregion fix
for program in create_psycopg2.py create_psycopg.py migrate.py; do python $program 2>&1 | the_end; done

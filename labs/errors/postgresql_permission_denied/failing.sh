source ./create_all.sh
for program in create_psycopg2.py create_psycopg.py migrate.py; do python $program 2>&1 | the_end; done
psql "$DATABASE_URL" -c "CREATE TABLE product (name text)" || true

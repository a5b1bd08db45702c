source ./create_all.sh
admin -d shop -c "CREATE TABLE product (name text)"
python read_psycopg.py 2>&1 | the_end
psql "$DATABASE_URL" -c "SELECT name FROM product" || true

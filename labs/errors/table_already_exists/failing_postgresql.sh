source ./forgotten.sh
python manage.py migrate || true
psql -c "CREATE TABLE shop_product (id bigint)" || true
python -c "
import os
import psycopg2
psycopg2.connect(os.environ['DATABASE_URL']).cursor().execute('CREATE TABLE shop_product (id bigint)')"

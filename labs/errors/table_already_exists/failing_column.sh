python add_column.py
source ./forgotten.sh
python manage.py migrate shop 0001 --fake --verbosity 0
python manage.py migrate || true
psql -c "ALTER TABLE shop_product ADD COLUMN colour text" || true
python -c "
import os
import psycopg2
psycopg2.connect(os.environ['DATABASE_URL']).cursor().execute('ALTER TABLE shop_product ADD COLUMN colour text')" || true
unset PGDATABASE
source ./forgotten.sh
python manage.py migrate shop 0001 --fake --verbosity 0
python manage.py migrate

python customer.py
psql -c "DELETE FROM auth_user" || true
psql -c "INSERT INTO shop_order (customer_id, note) VALUES (99, '')" || true
for statement in "DELETE FROM auth_user" "INSERT INTO shop_order (customer_id, note) VALUES (99, '')"; do
  python -c "
import os
import sys
import psycopg2
connection = psycopg2.connect(os.environ['DATABASE_URL'])
connection.autocommit = True
connection.cursor().execute(sys.argv[1])" "$statement" || true
done

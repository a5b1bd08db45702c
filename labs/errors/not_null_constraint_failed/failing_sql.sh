psql -c "INSERT INTO shop_product (name, stock) VALUES ('sofa', 0)" || true
python -c "
import os
import psycopg2
cursor = psycopg2.connect(os.environ['DATABASE_URL']).cursor()
cursor.execute(\"INSERT INTO shop_product (name, stock) VALUES ('sofa', 0)\")"

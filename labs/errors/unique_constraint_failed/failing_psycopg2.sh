psql -c "INSERT INTO shop_product (name, price, stock) VALUES ('sofa', 9, 0), ('sofa', 9, 0)" || true
python -c "
import os
import psycopg2
cursor = psycopg2.connect(os.environ['DATABASE_URL']).cursor()
cursor.execute(\"INSERT INTO shop_product (name, price, stock) VALUES ('sofa', 9, 0), ('sofa', 9, 0)\")"

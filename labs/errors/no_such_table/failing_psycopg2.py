import os

import psycopg2

cursor = psycopg2.connect(os.environ["DATABASE_URL"]).cursor()
cursor.execute("SELECT count(*) FROM shop_product")

import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    print(connection.execute("SELECT name FROM product").fetchall())

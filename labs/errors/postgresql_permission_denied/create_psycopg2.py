import os

import psycopg2

with psycopg2.connect(os.environ["DATABASE_URL"]) as connection:
    connection.cursor().execute("CREATE TABLE product (name text)")
connection.close()
print("psycopg2 created the table")

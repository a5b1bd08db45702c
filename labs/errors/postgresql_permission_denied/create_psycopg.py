import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("CREATE TABLE customer (name text)")
print("psycopg created the table")

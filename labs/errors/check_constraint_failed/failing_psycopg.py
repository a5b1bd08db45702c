import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("CREATE TABLE pg_temp.shelf (stock int CHECK (stock >= 0))")
    connection.execute("INSERT INTO pg_temp.shelf VALUES (-1)")

import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("CREATE TEMPORARY TABLE product (id serial, name text, pieces int, tags jsonb)")
    # region query
    connection.execute("SELECT id * 2000000000 FROM generate_series(1, 2) AS id")
    # endregion query

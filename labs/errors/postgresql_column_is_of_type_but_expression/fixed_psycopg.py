import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("CREATE TEMPORARY TABLE product (id serial, name text, pieces int, tags jsonb)")
    # region query
    connection.execute("INSERT INTO product (id, pieces, name) SELECT 7, 12, 'lamp'::text")
    # endregion query

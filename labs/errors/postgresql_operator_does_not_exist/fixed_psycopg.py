import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    cursor = connection.cursor()
    cursor.execute("CREATE TEMPORARY TABLE product (id integer, name text)")
    # region ids
    ids = [int(each) for each in ["7", "8"]]  # From a query string.
    cursor.execute("SELECT name FROM product WHERE id = ANY(%s)", [ids])
    # endregion ids
    print(cursor.fetchall())

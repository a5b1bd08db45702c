import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    cursor = connection.cursor()
    cursor.execute("CREATE TEMPORARY TABLE product (id integer, name text)")
    # region none
    typed = ""  # An empty field of a form or a file.
    number = int(typed) if typed else None
    cursor.execute("INSERT INTO product VALUES (%s, %s)", [number, "lamp"])
    # endregion none
    print(cursor.rowcount, "row")

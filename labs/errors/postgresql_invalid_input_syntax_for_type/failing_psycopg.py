import os
import sys
import traceback

import psycopg
import psycopg2

for connect in (psycopg.connect, psycopg2.connect):
    for typed in ("", "none"):
        with connect(os.environ["DATABASE_URL"]) as connection:
            cursor = connection.cursor()
            cursor.execute("CREATE TEMPORARY TABLE product (id integer, name text)")
            try:
                cursor.execute("INSERT INTO product VALUES (%s, %s)", [typed, "lamp"])
            except Exception:
                traceback.print_exc(file=sys.stdout)
                connection.rollback()

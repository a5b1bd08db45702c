import os
import sys
import traceback

import psycopg
import psycopg2

os.environ["PGOPTIONS"] = "-c client_min_messages=error"
for connect in (psycopg.connect, psycopg2.connect):
    with connect(os.environ["DATABASE_URL"]) as connection:
        cursor = connection.cursor()
        cursor.execute("CREATE TEMPORARY TABLE product (id integer, name text)")
        try:
            # region ids
            ids = ["7", "8"]  # From a query string.
            cursor.execute("SELECT name FROM product WHERE id = ANY(%s)", [ids])
            # endregion ids
        except Exception:
            traceback.print_exc(file=sys.stdout)

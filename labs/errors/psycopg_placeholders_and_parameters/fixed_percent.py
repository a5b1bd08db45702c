import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("CREATE TEMPORARY TABLE orders (id bigint, customer text, note jsonb, total int)")
    # region query
    connection.execute("SELECT * FROM orders WHERE customer LIKE 'A%%' AND id = %s", [7])
    # endregion query

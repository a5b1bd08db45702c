import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("CREATE TEMPORARY TABLE orders (id bigint, customer text, note jsonb, total int)")
    # region query
    note = {"gift": True}
    connection.execute("INSERT INTO orders (id, note) VALUES (%s, %s)", [7, note])
    # endregion query

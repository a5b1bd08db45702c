import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("CREATE TEMPORARY TABLE orders (id bigint, customer text, note jsonb, total int)")
    # region query
    connection.execute(
        "SELECT customer, id, sum(total) FROM orders GROUP BY customer"
    )
    # endregion query

import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("CREATE TEMPORARY TABLE orders (id bigint, customer text, note jsonb, total int)")
    # region query
    new = connection.execute("INSERT INTO orders (customer) VALUES (%s)", ["Ada"])
    print(new.fetchone())
    # endregion query

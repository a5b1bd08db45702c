import os

import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])
cursor = connection.cursor()
cursor.execute("CREATE TEMPORARY TABLE orders (id bigint, customer text, note jsonb, total int)")
# region query
number = "abc"  # from the path /orders/abc/
try:
    order_id = int(number)
except ValueError:
    print("400 Bad Request: an order number has digits only")
else:
    cursor.execute("SELECT * FROM orders WHERE id = %s", [order_id])
# endregion query

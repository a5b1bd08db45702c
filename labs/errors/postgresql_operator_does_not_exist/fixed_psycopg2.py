import os

import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])
cursor = connection.cursor()
cursor.execute("CREATE TEMPORARY TABLE orders (id bigint, customer text, note jsonb, total int)")
# region query
cursor.execute("SELECT * FROM orders WHERE customer = %s", ["7"])
# endregion query

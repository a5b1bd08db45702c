import os

import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])
cursor = connection.cursor()
cursor.execute("CREATE TEMPORARY TABLE product (id serial, name text, pieces int, tags jsonb)")
# region query
cursor.execute("ALTER TABLE product ALTER COLUMN pieces TYPE bigint")
milliseconds = 1_790_000_000_000
cursor.execute("INSERT INTO product (pieces) VALUES (%s)", [milliseconds])
# endregion query

import os

import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])
cursor = connection.cursor()
cursor.execute("CREATE TEMPORARY TABLE product (id serial, name text, pieces int, tags jsonb)")
# region query
cursor.execute("INSERT INTO product (tags) VALUES (%s)", [["light", "desk"]])
# endregion query

import os

import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])
cursor = connection.cursor()
cursor.execute("CREATE TEMPORARY TABLE customer (name text)")
name = "Sinead O'Connor"
# region sql
cursor.execute("SELECT 1 FROM customer WHERE name = %s", [name])
# endregion sql

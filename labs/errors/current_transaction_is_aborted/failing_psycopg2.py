import os

import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])
cursor = connection.cursor()
try:
    cursor.execute("SELECT price FROM products")
except psycopg2.errors.UndefinedTable as error:
    print(error)
cursor.execute("SELECT 1")

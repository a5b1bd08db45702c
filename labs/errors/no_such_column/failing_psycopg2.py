import os

import project
import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])
connection.autocommit = True
for statement in [
    "SELECT shop_product.colour FROM shop_product",
    "UPDATE shop_product SET colour = 'red'",
    "SELECT colour FROM shop_product",
]:
    try:
        connection.cursor().execute(statement)
    except psycopg2.errors.UndefinedColumn as error:
        print(f"psycopg2.errors.UndefinedColumn: {error}")

import os

import psycopg

connection = psycopg.connect(os.environ["DATABASE_URL"])
connection.execute("CREATE TEMP TABLE product (name text UNIQUE, stock int)")
connection.execute("INSERT INTO product VALUES ('lamp', 2)")


# region restock
def restock(name):
    try:
        with connection.transaction():  # a savepoint
            connection.execute("INSERT INTO product VALUES (%s, 1)", [name])
    except psycopg.errors.UniqueViolation:
        connection.execute(
            "UPDATE product SET stock = stock + 1 WHERE name = %s", [name]
        )


# endregion restock
restock("lamp")
print(connection.execute("SELECT * FROM product").fetchall())

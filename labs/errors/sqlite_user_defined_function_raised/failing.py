import sqlite3

# region function
def with_tax(price):
    return round(price * 1.2, 2)


connection = sqlite3.connect(":memory:")
connection.create_function("with_tax", 1, with_tax)
# endregion function
connection.execute("CREATE TABLE product (name TEXT, price REAL)")
connection.execute("INSERT INTO product VALUES ('lamp', NULL)")
print(connection.execute("SELECT name, with_tax(price) FROM product").fetchall())

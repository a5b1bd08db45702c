import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE product (stock integer CHECK (stock >= 0))")
connection.execute("INSERT INTO product VALUES (-1)")

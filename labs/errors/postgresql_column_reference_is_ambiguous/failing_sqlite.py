import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE customers (id, name)")
connection.execute("CREATE TABLE orders (id, customer)")
connection.execute("SELECT id FROM orders JOIN customers ON customer = customers.id")

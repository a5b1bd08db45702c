import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE orders (id INTEGER, note TEXT)")
note = "Ada's lamp"
# region insert
connection.execute("INSERT INTO orders VALUES (?, ?)", (7, note))
# endregion insert
print(connection.execute("SELECT note FROM orders").fetchall())

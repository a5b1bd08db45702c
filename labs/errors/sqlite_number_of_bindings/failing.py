import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE product (name)")
# region find
name = "lamp"
rows = connection.execute("SELECT * FROM product WHERE name = ?", (name))
# endregion find
print(rows.fetchall())

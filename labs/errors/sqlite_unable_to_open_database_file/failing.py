import sqlite3

# region connect
connection = sqlite3.connect("data/shop.sqlite3")
# endregion connect
print(connection.execute("SELECT 1").fetchone())

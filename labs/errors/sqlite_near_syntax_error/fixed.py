import sqlite3

connection = sqlite3.connect(":memory:")
# region fix
connection.execute("CREATE TABLE orders (id INTEGER, note TEXT)")
# endregion fix
print("created")

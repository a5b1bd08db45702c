import sqlite3

setup = sqlite3.connect("shop.sqlite3")
setup.execute("CREATE TABLE product (name)")
setup.close()

# region connect
connection = sqlite3.connect("file:shop.sqlite3?mode=ro", uri=True)
# endregion connect
connection.execute("INSERT INTO product VALUES ('lamp')")
print("stored")

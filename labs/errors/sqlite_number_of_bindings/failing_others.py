import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE product (name)")
for statement, values in (
    ("INSERT INTO product VALUES (?)", (["lamp", "desk"],)),
    ("INSERT INTO product VALUES (:name)", {"title": "lamp"}),
    ("SELECT 1; SELECT 2", ()),
):
    try:
        connection.execute(statement, values)
    except sqlite3.Error as error:
        print(f"sqlite3.{type(error).__name__}: {error}")
    except sqlite3.Warning as error:
        print(f"sqlite3.{type(error).__name__}: {error}")

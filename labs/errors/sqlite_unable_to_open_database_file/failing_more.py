import sqlite3
import traceback
from pathlib import Path


def show(work):
    try:
        work()
    except sqlite3.Error as error:
        print("".join(traceback.format_exception_only(error)).strip())


def execute(*arguments):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE product (name TEXT)")
    database.execute(*arguments)


def mismatch():
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("CREATE TABLE product (sku TEXT)")
    database.execute("CREATE TABLE line (sku TEXT REFERENCES product (sku))")
    database.execute("INSERT INTO line VALUES ('a')")


def readonly():
    sqlite3.connect("shop.db").execute("CREATE TABLE product (name TEXT)")
    database = sqlite3.connect("file:shop.db?mode=ro", uri=True)
    database.execute("INSERT INTO product VALUES ('lamp')")


def not_a_database():
    Path("notes.db").write_text("These are notes, and no database at all.\n" * 40)
    sqlite3.connect("notes.db").execute("SELECT 1 FROM product")


def other_thread():
    import threading

    database = sqlite3.connect(":memory:")
    thread = threading.Thread(target=lambda: show(lambda: database.execute("SELECT 1")))
    thread.start()
    thread.join()


show(lambda: execute("INSERT INTO product VALUES (?)", ("lamp", 9)))
show(lambda: execute("INSERT INTO product VALUES (?)", "lamp"))
show(lambda: execute("INSERT INTO product VALUES (?)", ({},)))
show(mismatch)
show(readonly)
show(not_a_database)
show(other_thread)

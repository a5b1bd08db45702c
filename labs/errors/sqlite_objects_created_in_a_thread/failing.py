import sqlite3
from concurrent.futures import ThreadPoolExecutor

# region count
connection = sqlite3.connect("shop.sqlite3")


def count():
    return connection.execute("SELECT 1").fetchone()


# endregion count
with ThreadPoolExecutor() as pool:
    print(pool.submit(count).result())

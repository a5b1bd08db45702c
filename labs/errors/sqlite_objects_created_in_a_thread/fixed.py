import sqlite3
from concurrent.futures import ThreadPoolExecutor

# region count
from contextlib import closing


def count():
    with closing(sqlite3.connect("shop.sqlite3")) as connection:
        return connection.execute("SELECT 1").fetchone()


# endregion count
with ThreadPoolExecutor() as pool:
    print(pool.submit(count).result())

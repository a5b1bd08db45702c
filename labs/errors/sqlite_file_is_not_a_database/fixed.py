import sqlite3
from contextlib import closing

# region backup
with (
    closing(sqlite3.connect("shop.sqlite3")) as live,
    closing(sqlite3.connect("backup.sqlite3")) as copy,
):
    live.backup(copy)
    print(copy.execute("PRAGMA integrity_check").fetchone()[0])
# endregion backup

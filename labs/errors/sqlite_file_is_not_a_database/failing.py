import sqlite3
from pathlib import Path

Path("shop.sqlite3").write_text("version https://git-lfs.github.com/spec/v1\n" * 20)
print(sqlite3.connect("shop.sqlite3").execute("SELECT 1 FROM product").fetchone())

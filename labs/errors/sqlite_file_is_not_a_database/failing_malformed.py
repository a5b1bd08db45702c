import sqlite3
from pathlib import Path

file = Path("shop.sqlite3")
connection = sqlite3.connect(file)
connection.execute("CREATE TABLE product (name)")
connection.executemany("INSERT INTO product VALUES (?)", [("lamp" * 100,)] * 500)
connection.commit()
connection.close()
# A copy that was interrupted: its pages are not all there.
content = bytearray(file.read_bytes())
content[8192:40960] = bytes(32768)
file.write_bytes(content)
print(sqlite3.connect(file).execute("SELECT max(name) FROM product").fetchone())

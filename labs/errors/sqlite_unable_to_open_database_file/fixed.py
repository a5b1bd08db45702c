import sqlite3

# region connect
from pathlib import Path

folder = Path(__file__).resolve().parent / "data"
folder.mkdir(exist_ok=True)
connection = sqlite3.connect(folder / "shop.sqlite3")
# endregion connect
print(connection.execute("SELECT 1").fetchone())

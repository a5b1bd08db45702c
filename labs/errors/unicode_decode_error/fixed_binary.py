import gzip
from pathlib import Path

Path("orders.json.gz").write_bytes(gzip.compress(b'{"id": 1042}', mtime=0))
# region fix
with gzip.open("orders.json.gz", "rt", encoding="utf-8") as file:
    print(file.read())
# endregion fix

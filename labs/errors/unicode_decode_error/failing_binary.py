import gzip
from pathlib import Path

Path("orders.json.gz").write_bytes(gzip.compress(b'{"id": 1042}', mtime=0))
# region fix
with open("orders.json.gz", encoding="utf-8") as file:
    print(file.read())
# endregion fix

import json
from pathlib import Path

Path("cart.json").write_text("")
# region fix
print(json.loads(Path("cart.json").read_text()))
# endregion fix

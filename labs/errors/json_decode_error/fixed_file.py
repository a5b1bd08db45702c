import json
from pathlib import Path

Path("cart.json").write_text("")
# region fix
text = Path("cart.json").read_text()
print(json.loads(text) if text.strip() else {})
# endregion fix

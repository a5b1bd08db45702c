import json
from pathlib import Path

# region fix
HERE = Path(__file__).parent
with open(HERE / "rates.json") as file:
    rates = json.load(file)
# endregion fix
print(rates["KES"])

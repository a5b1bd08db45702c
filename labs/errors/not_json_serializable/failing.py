import json
from datetime import date
from decimal import Decimal

order = {"total": Decimal("39.90"), "day": date(2026, 11, 30)}
# region fix
print(json.dumps(order))
# endregion fix

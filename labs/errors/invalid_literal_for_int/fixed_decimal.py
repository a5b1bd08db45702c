# region fix
from decimal import Decimal

print(int(Decimal("39.90")))
# endregion fix

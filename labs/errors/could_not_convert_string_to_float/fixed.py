# region fix
from decimal import Decimal

price = Decimal("€ 39,90".strip("€ ").replace(",", "."))
print(price)
# endregion fix

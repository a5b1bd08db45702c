# region fix
from decimal import Decimal

price = Decimal("forty")
# endregion fix

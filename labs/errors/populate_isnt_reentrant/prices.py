# region setup
from decimal import Decimal

VAT = Decimal("1.16")
# endregion setup

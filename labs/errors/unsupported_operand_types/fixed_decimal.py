from decimal import Decimal

price = Decimal("39.90")
# region fix
print(price * Decimal("1.16"))
# endregion fix

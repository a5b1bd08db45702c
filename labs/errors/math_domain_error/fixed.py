import math
from decimal import Decimal

# region fixed
width = -1
print(math.sqrt(width) if width >= 0 else None)
print(math.sqrt(float("9")), round(float("9.5")))
print(Decimal(1) + Decimal("1.5"))
prices = []
print(sum(prices) / len(prices) if prices else None)
# endregion fixed

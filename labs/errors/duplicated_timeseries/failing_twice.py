import sys

sys.path.append("shop")
# region import
from shop.metrics import orders
from metrics import orders as same
# endregion import

print(orders is same)

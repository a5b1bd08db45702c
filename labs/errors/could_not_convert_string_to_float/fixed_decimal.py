# region fix
from decimal import Decimal, InvalidOperation

try:
    price = Decimal("forty")
except InvalidOperation:
    print("400: price must be a number")
# endregion fix

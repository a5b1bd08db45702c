# region fix
from shop.prices import get_price

# endregion fix
print(get_price("lamp"))

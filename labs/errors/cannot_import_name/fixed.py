# region fix
from shop.prices import price_of

# endregion fix
print(price_of("lamp"))

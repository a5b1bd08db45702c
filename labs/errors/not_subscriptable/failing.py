PRODUCTS = {"lamp": {"price": 40}}


# region fix
def price_of(name):
    return PRODUCTS.get(name)["price"]


# endregion fix
print(price_of("lamp"))
print(price_of("mug"))

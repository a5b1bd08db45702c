PRODUCTS = {"lamp": {"price": 40}}


# region fix
def price_of(name):
    product = PRODUCTS.get(name)
    return product["price"] if product else None


# endregion fix
print(price_of("lamp"))
print(price_of("mug"))

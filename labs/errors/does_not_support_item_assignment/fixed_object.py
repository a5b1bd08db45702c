class Product:
    price = 8


# region fix
product = Product()
product.price = 9
# endregion fix
print(product.price)

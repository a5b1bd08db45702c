products = [{"name": "mug", "price": 8}, {"name": "lamp", "price": 40}]
# region fix
print(max(products, key=lambda product: product["price"]))
# endregion fix

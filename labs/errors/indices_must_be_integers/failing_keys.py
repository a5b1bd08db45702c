# region fix
stock = {"lamp": {"price": 40}, "mug": {"price": 8}}
for product in stock:
    print(product["price"])
# endregion fix

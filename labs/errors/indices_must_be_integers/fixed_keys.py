# region fix
stock = {"lamp": {"price": 40}, "mug": {"price": 8}}
for name, product in stock.items():
    print(name, product["price"])
# endregion fix

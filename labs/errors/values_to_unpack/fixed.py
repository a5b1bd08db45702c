prices = {"lamp": 40, "mug": 8}
# region fix
for name, price in prices.items():
    print(name, price)
# endregion fix

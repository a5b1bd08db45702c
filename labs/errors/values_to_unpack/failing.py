prices = {"lamp": 40, "mug": 8}
# region fix
for name, price in prices:
    print(name, price)
# endregion fix

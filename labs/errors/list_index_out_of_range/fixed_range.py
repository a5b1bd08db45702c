prices = [40, 8]
# region fix
for price in prices:
    print(price)
# endregion fix

prices = []
# region fix
prices.append(40)
# endregion fix
print(prices)

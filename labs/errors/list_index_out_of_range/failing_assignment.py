prices = []
# region fix
prices[0] = 40
# endregion fix
print(prices)

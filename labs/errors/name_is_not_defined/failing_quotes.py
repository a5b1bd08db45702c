prices = {"lamp": 40}
# region fix
print(prices[lamp])
# endregion fix

prices = [40, 8]
# region fix
print(sum(prices))
# endregion fix

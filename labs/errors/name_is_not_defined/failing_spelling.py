prices = [40, 8]
# region fix
print(sum(price))
# endregion fix

prices = [40, 8]
# region fix
for place in range(len(prices) + 1):
    print(prices[place])
# endregion fix

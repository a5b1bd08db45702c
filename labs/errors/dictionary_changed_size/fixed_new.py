stock = {"lamp": 3, "mug": 0, "desk": 0}
# region fix
stock = {name: number for name, number in stock.items() if number > 0}
# endregion fix
print(stock)

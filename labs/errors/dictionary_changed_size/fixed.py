stock = {"lamp": 3, "mug": 0, "desk": 0}
# region fix
for name, number in list(stock.items()):
    if number == 0:
        del stock[name]
# endregion fix
print(stock)

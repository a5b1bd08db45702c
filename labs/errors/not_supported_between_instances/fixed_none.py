# region fix
sold = [30, None, 12]
print(sorted(sold, key=lambda number: (number is None, number or 0)))
# endregion fix

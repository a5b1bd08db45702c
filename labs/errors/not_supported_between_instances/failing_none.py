# region fix
sold = [30, None, 12]
print(sorted(sold))
# endregion fix

# region fix
path = r"C:\Users\ada\shop.csv"
print(path)
# endregion fix

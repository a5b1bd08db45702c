# region fix
path = "C:\Users\ada\shop.csv"
print(path)
# endregion fix

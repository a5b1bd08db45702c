price = {"lamp": 40}
# region fix
print(price("lamp"))
# endregion fix

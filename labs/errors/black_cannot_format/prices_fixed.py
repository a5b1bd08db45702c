# region fix
print("lamp")
# endregion fix

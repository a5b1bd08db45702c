# region fix
print(int("39.90"))
# endregion fix

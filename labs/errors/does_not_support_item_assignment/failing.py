# region fix
name = "lamp"
name[0] = "L"
print(name)
# endregion fix

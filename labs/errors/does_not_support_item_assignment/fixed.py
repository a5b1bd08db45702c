# region fix
name = "lamp"
name = "L" + name[1:]
print(name)
# endregion fix

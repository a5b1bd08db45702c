# region fix
name, value = "Authorization: Token: abc".split(": ")
# endregion fix
print(name, value)

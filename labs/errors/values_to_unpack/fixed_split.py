# region fix
name, value = "Authorization: Token: abc".split(": ", 1)
# endregion fix
print(name, value)

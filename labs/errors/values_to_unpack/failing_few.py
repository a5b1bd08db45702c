# region fix
name, price = "lamp".split(",")
# endregion fix
print(name, price)

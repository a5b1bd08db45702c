# region fix
products = ["lamp", "mug"]
print(list(range(3)))
# endregion fix

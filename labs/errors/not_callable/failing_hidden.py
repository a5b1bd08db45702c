# region fix
list = ["lamp", "mug"]
print(list(range(3)))
# endregion fix

# region fix
print("lamp", "mug", sep=", ")
# endregion fix

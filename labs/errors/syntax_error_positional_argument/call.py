# region fix
print(sep=", ", "lamp", "mug")
# endregion fix

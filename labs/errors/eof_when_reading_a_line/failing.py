# region fix
name = input("Product: ")
print("ordered:", name)
# endregion fix

quantity = 2
# region fix
print("You ordered " + quantity + " lamps")
# endregion fix

quantity = 2
# region fix
print(f"You ordered {quantity} lamps")
# endregion fix

# region fix
name, _, price = "lamp".partition(",")
# endregion fix
print(name, price or "no price")

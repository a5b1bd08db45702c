line = "lamp 40"
# region fix
name, *rest = line.split(" ")
currency = rest[1] if len(rest) > 1 else "KES"
# endregion fix
print(name, currency)

line = "lamp 40"
# region fix
name, currency = line.split(" ")[0], line.split(" ")[2]
# endregion fix
print(name, currency)

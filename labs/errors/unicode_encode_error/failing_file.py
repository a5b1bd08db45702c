# region fix
with open("sold.txt", "w", encoding="cp1252") as file:
    file.write("lamp ✓")
# endregion fix

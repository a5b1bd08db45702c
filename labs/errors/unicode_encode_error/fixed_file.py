# region fix
with open("sold.txt", "w", encoding="utf-8") as file:
    file.write("lamp ✓")
# endregion fix

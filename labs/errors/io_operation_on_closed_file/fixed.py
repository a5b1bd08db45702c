# region fix
with open("sold.csv", "w") as file:
    file.write("lamp\n")
    file.write("mug\n")
# endregion fix

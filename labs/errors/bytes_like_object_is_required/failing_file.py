photo = b"\x89PNG"
# region fix
with open("lamp.png", "w") as file:
    file.write(photo)
# endregion fix

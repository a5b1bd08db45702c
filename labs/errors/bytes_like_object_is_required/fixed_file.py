photo = b"\x89PNG"
# region fix
with open("lamp.png", "wb") as file:
    file.write(photo)
# endregion fix

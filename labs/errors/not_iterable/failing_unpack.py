def find(name):
    if name == "lamp":
        return "lamp", 40


# region fix
name, price = find("mug")
# endregion fix
print(name, price)

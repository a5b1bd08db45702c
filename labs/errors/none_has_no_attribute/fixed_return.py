# region fix
def normalised(name):
    return name.strip().lower()


# endregion fix
print(normalised(" Lamp ").title())

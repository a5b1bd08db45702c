# region fix
def normalised(name):
    name.strip().lower()


# endregion fix
print(normalised(" Lamp ").title())

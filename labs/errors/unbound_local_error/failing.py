sold = 0


# region fix
def sell(quantity):
    sold += quantity
    return sold


# endregion fix
print(sell(2))

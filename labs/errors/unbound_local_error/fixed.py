sold = 0


# region fix
def sell(quantity, sold):
    return sold + quantity


# endregion fix
sold = sell(2, sold)
print(sold)

# region fix
def place(product, customer, number=1):
    return f"{customer}: {number} {product}"


# endregion fix
print(place("lamp", customer="Ada"))

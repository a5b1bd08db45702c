# region fix
def place(product, number=1, customer):
    return f"{customer}: {number} {product}"


# endregion fix
print(place("lamp", customer="Ada"))

class Cart:
    def __init__(self):
        self.products = []


# region fix
cart = Cart()
print(cart.prodcts)
# endregion fix

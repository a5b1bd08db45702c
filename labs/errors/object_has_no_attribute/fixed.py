class Cart:
    def __init__(self):
        self.products = []


# region fix
cart = Cart()
print(cart.products)
# endregion fix

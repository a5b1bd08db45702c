class Cart:
    # region fix
    def __init__(self, products):
        self.products = products

    # endregion fix

    def size(self):
        return len(self.products)


print(Cart(["lamp"]).size())

# region fix
class Product:
    def __init__(self, price):
        self.price = price

    @property
    def price(self):
        return self.price

    @price.setter
    def price(self, value):
        self.price = value


# endregion fix
print(Product(40).price)

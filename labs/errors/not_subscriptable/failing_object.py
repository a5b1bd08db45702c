class Product:
    def __init__(self, price):
        self.price = price


lamp = Product(40)
# region fix
print(lamp["price"])
# endregion fix

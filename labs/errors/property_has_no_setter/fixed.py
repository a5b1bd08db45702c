# region fix
class Order:
    def __init__(self, price, count):
        self.price = price
        self.count = count

    @property
    def total(self):
        return self.price * self.count


# endregion fix
print(Order(20, 2).total)

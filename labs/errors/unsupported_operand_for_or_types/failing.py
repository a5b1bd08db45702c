# region class
class Order:
    def __init__(self, replaces: "Order" | None = None):
        self.replaces = replaces
# endregion class


print(Order(Order()).replaces is not None)

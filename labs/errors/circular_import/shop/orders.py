from shop.customers import Customer


class Order:
    def __init__(self, product):
        self.product = product
        self.customer = Customer("Ada")

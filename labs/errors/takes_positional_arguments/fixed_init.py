class Cart:
    # region fix
    def __init__(self, customer):
        self.customer = customer

    # endregion fix


print(Cart("Ada").customer)

class Cart:
    # region fix
    def __int__(self, customer):
        self.customer = customer

    # endregion fix


print(Cart("Ada").customer)

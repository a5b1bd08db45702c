class Order:
    lines = [40, 8]

    @property
    def total(self):
        return sum(self.lines)


# region fix
print(Order().total())
# endregion fix

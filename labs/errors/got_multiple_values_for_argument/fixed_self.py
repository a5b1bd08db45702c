# region fix
class Basket:
    def add(self, product, count):
        return f"{count} of {product}"


# endregion fix
print(Basket().add(product="lamp", count=2))

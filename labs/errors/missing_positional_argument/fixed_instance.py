class Cart:
    def add(self, product, quantity):
        return f"{quantity} x {product}"


# region fix
print(Cart().add("lamp", 2))
# endregion fix

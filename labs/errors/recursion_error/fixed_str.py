class Product:
    name = "lamp"

    # region fix
    def __str__(self):
        return f"Product {self.name}"

    # endregion fix


print(Product())

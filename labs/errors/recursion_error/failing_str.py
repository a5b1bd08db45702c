class Product:
    name = "lamp"

    # region fix
    def __str__(self):
        return f"Product {self}"

    # endregion fix


print(Product())

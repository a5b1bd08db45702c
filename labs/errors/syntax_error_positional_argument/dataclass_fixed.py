from dataclasses import dataclass


# region fix
@dataclass
class Product:
    name: str
    stock: int = 0


@dataclass(kw_only=True)
class Book(Product):
    isbn: str


# endregion fix
print(Book(name="SQL", isbn="1"))

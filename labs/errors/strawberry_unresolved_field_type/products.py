import strawberry


@strawberry.type
class Product:
    name: str

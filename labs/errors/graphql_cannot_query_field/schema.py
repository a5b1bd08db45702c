import strawberry


@strawberry.type
class Product:
    name: str
    unit_price: int


@strawberry.type
class Query:
    @strawberry.field
    def products(self) -> list[Product]:
        return [Product(name="lamp", unit_price=40), Product(name="mug", unit_price=8)]


schema = strawberry.Schema(Query)

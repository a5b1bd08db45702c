import strawberry


@strawberry.type
class Product:
    id: strawberry.ID
    name: str
    unit_price: int


@strawberry.type
class Query:
    @strawberry.field
    def product(self, id: strawberry.ID) -> Product:
        return Product(id=id, name="lamp", unit_price=40)


schema = strawberry.Schema(Query)

import strawberry


@strawberry.type
class Product:
    name: str
    unit_price: int


@strawberry.type
class Query:
    @strawberry.field
    def products(self, max_price: int | None = None) -> list[Product]:
        found = [Product(name="lamp", unit_price=40), Product(name="mug", unit_price=8)]
        return [one for one in found if max_price is None or one.unit_price <= max_price]

    @strawberry.field
    def product(self, name: str) -> Product | None:
        return Product(name=name, unit_price=40) if name == "lamp" else None


schema = strawberry.Schema(Query)

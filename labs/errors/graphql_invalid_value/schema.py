import strawberry


@strawberry.input
class OrderInput:
    product: str
    quantity: int


@strawberry.type
class Query:
    @strawberry.field
    def total(self, order: OrderInput) -> int:
        return 40 * order.quantity


schema = strawberry.Schema(Query)

import strawberry


# region class
@strawberry.type
class Price:
    amount: int
    currency: str


# endregion class
@strawberry.type
class Query:
    @strawberry.field
    def price(self) -> Price:
        return Price(amount=7, currency="KES")


print(strawberry.Schema(query=Query))

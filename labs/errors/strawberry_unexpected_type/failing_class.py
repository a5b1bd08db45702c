import strawberry


# region class
class Price:
    amount: int
    currency: str


# endregion class
@strawberry.type
class Query:
    @strawberry.field
    def price(self) -> Price:
        return Price()


print(strawberry.Schema(query=Query))

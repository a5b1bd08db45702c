import strawberry


# region fix
@strawberry.type
class ShopQuery:
    lamp: str = "lamp"


@strawberry.type
class Query:
    pass


schema = strawberry.Schema(query=Query)
# endregion fix

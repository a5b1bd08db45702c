# region fix
import strawberry


@strawberry.type
class Query:
    last: list["Product"]


# endregion fix
strawberry.Schema(query=Query)

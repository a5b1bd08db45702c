import strawberry


@strawberry.type
class Query:
    # region fix
    @strawberry.field
    def lamp(self) -> str:
        return "lamp"

    # endregion fix


print(strawberry.Schema(query=Query).as_str())

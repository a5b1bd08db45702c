import strawberry


@strawberry.type
class Query:
    # region fix
    @strawberry.field
    def lamp(self):
        return "lamp"

    # endregion fix


strawberry.Schema(query=Query)

import strawberry


@strawberry.type
class Query:
    @strawberry.field
    def stock(self) -> int:
        return 12


@strawberry.type
class Mutation:
    @strawberry.mutation
    def sell(self, count: int) -> int:
        return 12 - count


def ask(schema: strawberry.Schema, query: str) -> None:
    result = schema.execute_sync(query)
    for error in result.errors or []:
        print(error.message)
    if result.errors:
        raise SystemExit(1)
    print(result.data)

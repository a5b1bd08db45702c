import logging

import strawberry

logging.disable()


@strawberry.type
class Product:
    name: str


@strawberry.type
class Query:
    @strawberry.field
    def product(self, id: int) -> Product:
        return Product(name=f"lamp {id}")


schema = strawberry.Schema(query=Query)


def ask(query: str, **variables: object) -> None:
    """Print what a server answers, and end with 1 if it is an error."""
    result = schema.execute_sync(query, variable_values=variables)
    for error in result.errors or []:
        print(error.message)
    if result.errors:
        raise SystemExit(1)
    print(result.data)

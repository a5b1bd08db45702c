import strawberry


@strawberry.interface
class Item:
    name: str


@strawberry.type
class Product(Item):
    price: int


# region query
@strawberry.type
class Query:
    @strawberry.field
    def lamp(self) -> Product:
        return {"name": "lamp", "price": 40}


# endregion query
result = strawberry.Schema(query=Query).execute_sync("{ lamp { name price } }")
for error in result.errors or []:
    raise SystemExit(error.message)
print(result.data)

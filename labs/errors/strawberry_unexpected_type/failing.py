import project

# region type
import strawberry


@strawberry.type
class ProductType:
    name: strawberry.auto
    stock: strawberry.auto


# endregion type
@strawberry.type
class Query:
    @strawberry.field
    def products(self) -> list[ProductType]:
        return []


print(strawberry.Schema(query=Query))

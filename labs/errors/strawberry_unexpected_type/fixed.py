import project

# region type
import strawberry
import strawberry_django

from shop.models import Product


@strawberry_django.type(Product)
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

# region fix
import strawberry
from products import Product


@strawberry.type
class Query:
    lamp: Product


# endregion fix

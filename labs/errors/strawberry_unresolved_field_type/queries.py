# region fix
from typing import TYPE_CHECKING

import strawberry

if TYPE_CHECKING:
    from products import Product


@strawberry.type
class Query:
    lamp: "Product"


# endregion fix

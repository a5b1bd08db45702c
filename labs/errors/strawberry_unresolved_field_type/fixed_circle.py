# region fix
from typing import Annotated

import strawberry


@strawberry.type
class Query:
    last: list[Annotated["Product", strawberry.lazy("products")]]


# endregion fix
print(strawberry.Schema(query=Query).as_str())

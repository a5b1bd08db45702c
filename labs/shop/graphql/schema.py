"""What the API answers, and what it refuses."""

import strawberry
from strawberry.extensions import (
    MaxAliasesLimiter,
    MaxTokensLimiter,
    QueryDepthLimiter,
)
from strawberry_django.optimizer import DjangoOptimizerExtension

from shop.graphql.cost import CostLimiter
from shop.graphql.pages import paged
from shop.graphql.size import SizeLimiter
from shop.graphql.types import Customer, Order, Product


@strawberry.type
class Query:
    """Where a query begins."""

    orders: list[Order] = paged()
    customers: list[Customer] = paged()
    products: list[Product] = paged()


# region schema
schema = strawberry.Schema(
    query=Query,
    extensions=[
        DjangoOptimizerExtension,
        lambda: MaxTokensLimiter(max_token_count=1000),
        lambda: SizeLimiter(max_fields=500),
        lambda: QueryDepthLimiter(max_depth=6),
        lambda: MaxAliasesLimiter(max_alias_count=10),
        lambda: CostLimiter(max_objects=2500),
    ],
)
# endregion schema

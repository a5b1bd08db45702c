"""The same API with one part of the fix at a time."""

from collections.abc import Callable
from decimal import Decimal

import strawberry
import strawberry_django
from django.db.models import F, Sum
from strawberry.extensions import (
    MaxAliasesLimiter,
    MaxTokensLimiter,
    QueryDepthLimiter,
    SchemaExtension,
)
from strawberry_django.optimizer import DjangoOptimizerExtension

from shop.graphql.cost import CostLimiter
from shop.graphql.schema import Query
from shop.orders import models

optimized = strawberry.Schema(query=Query, extensions=[DjangoOptimizerExtension])

LIMITS: dict[str, Callable[[], SchemaExtension]] = {
    "tokens": lambda: MaxTokensLimiter(max_token_count=1000),
    "depth": lambda: QueryDepthLimiter(max_depth=6),
    "aliases": lambda: MaxAliasesLimiter(max_alias_count=10),
    "cost": lambda: CostLimiter(max_objects=2500),
}
alone = {
    name: strawberry.Schema(query=Query, extensions=[DjangoOptimizerExtension, limit])
    for name, limit in LIMITS.items()
}


# region total
@strawberry_django.type(models.Order, pagination=True)
class Order:
    """An order with what it comes to, three ways."""

    id: strawberry.auto
    summed: Decimal = strawberry_django.field(
        annotate={"summed": Sum(F("lines__quantity") * F("lines__unit_price"))}
    )

    @strawberry_django.field
    def total(self) -> Decimal:
        """Add the lines up; nobody told the optimizer that they are read."""
        return add_up(self)

    @strawberry_django.field(prefetch_related=["lines"])
    def hinted(self) -> Decimal:
        """Add the lines up, and say so."""
        return add_up(self)


# endregion total


def add_up(order: models.Order) -> Decimal:
    """Add up an order's lines in Python."""
    return sum(
        (line.quantity * line.unit_price for line in order.lines.all()), Decimal()
    )


@strawberry.type
class Totals:
    """Where a query for totals begins."""

    orders: list[Order] = strawberry_django.field(pagination=True)


totals = strawberry.Schema(query=Totals, extensions=[DjangoOptimizerExtension])

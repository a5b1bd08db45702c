"""The tables as GraphQL types; every list is cut into pages."""

from __future__ import annotations

import strawberry_django
from django.db.models import QuerySet
from strawberry import Info, auto

from shop.catalogue import models as catalogue
from shop.graphql.pages import Paged
from shop.orders import models as orders


@strawberry_django.type(catalogue.Category)
class Category:
    """A shelf of the shop."""

    id: auto
    name: auto


@strawberry_django.type(catalogue.Product, pagination=True, field_cls=Paged)
class Product:
    """A thing that is sold, with today's price."""

    id: auto
    sku: auto
    name: auto
    price: auto
    category: Category
    order_lines: list[OrderLine]

    @classmethod
    def get_queryset(cls, queryset: QuerySet, info: Info) -> QuerySet:
        """Give pages an order that stays."""
        return queryset.order_by("id")


@strawberry_django.type(orders.Customer, pagination=True, field_cls=Paged)
class Customer:
    """Somebody who buys."""

    id: auto
    name: auto
    email: auto
    orders: list[Order]

    @classmethod
    def get_queryset(cls, queryset: QuerySet, info: Info) -> QuerySet:
        """Give pages an order that stays."""
        return queryset.order_by("id")


# region order
@strawberry_django.type(orders.Order, pagination=True, field_cls=Paged)
class Order:
    """What one customer bought at one moment."""

    id: auto
    status: auto
    placed_at: auto
    customer: Customer
    lines: list[OrderLine]

    @classmethod
    def get_queryset(cls, queryset: QuerySet, info: Info) -> QuerySet:
        """Show the newest first."""
        return queryset.order_by("-placed_at", "-id")


# endregion order


@strawberry_django.type(orders.OrderLine, pagination=True, field_cls=Paged)
class OrderLine:
    """One product in an order, at the price it had then."""

    quantity: auto
    unit_price: auto
    product: Product
    order: Order

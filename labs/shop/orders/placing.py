"""Placing an order: the shelf, the customer and the lines, all or nothing."""

from collections.abc import Mapping
from typing import Any

import structlog
from django.db import transaction
from django.utils import timezone

from shop.catalogue.models import Product
from shop.orders.accounts import customer_of
from shop.orders.models import Order, OrderLine
from shop.stock.shelf import take

log = structlog.get_logger("shop.orders")


# region place
@transaction.atomic
def place(user: Any, basket: Mapping[Product, int]) -> Order:
    """Place a user's order at today's prices.

    Raises SoldOut or AddressTaken, and places nothing.
    """
    take({product.pk: pieces for product, pieces in basket.items()})
    order = Order.objects.create(customer=customer_of(user), placed_at=timezone.now())
    OrderLine.objects.bulk_create(
        OrderLine(
            order=order, product=product, quantity=pieces, unit_price=product.price
        )
        for product, pieces in basket.items()
    )
    log.info("order placed", order=order.pk, lines=len(basket))
    return order


# endregion place

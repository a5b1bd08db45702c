"""Placing an order: the shelf, the customer and the lines, all or nothing."""

from collections.abc import Mapping

import structlog
from django.db import transaction
from django.utils import timezone

from shop.catalogue.models import Product
from shop.orders.models import Customer, Order, OrderLine
from shop.stock.shelf import take

log = structlog.get_logger("shop.orders")


# region place
@transaction.atomic
def place(email: str, name: str, basket: Mapping[Product, int]) -> Order:
    """Place an order at today's prices; raises SoldOut and places nothing."""
    take({product.pk: pieces for product, pieces in basket.items()})
    customer, _ = Customer.objects.get_or_create(email=email, defaults={"name": name})
    order = Order.objects.create(customer=customer, placed_at=timezone.now())
    OrderLine.objects.bulk_create(
        OrderLine(
            order=order, product=product, quantity=pieces, unit_price=product.price
        )
        for product, pieces in basket.items()
    )
    log.info("order placed", order=order.pk, lines=len(basket))
    return order


# endregion place

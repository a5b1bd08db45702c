"""Buying: stock is taken, and the receipt goes out after the commit."""

from typing import Any

from django.core.mail import send_mail
from django.db import transaction
from django.db.models import F

from orders.models import Line, Order, Product


class OutOfStockError(Exception):
    """There are fewer pieces than were asked for."""


def discounted(cents: int, percent: int) -> int:
    """Return the price after a discount; half a cent is rounded up."""
    if not 0 <= percent <= 100:
        raise ValueError("percent must be between 0 and 100")
    return (cents * (100 - percent) + 50) // 100


# region place
def place(customer: Any, product: Product, quantity: int) -> Order:
    """Take the pieces off the shelf and write the order, or do neither."""
    with transaction.atomic():
        taken = Product.objects.filter(pk=product.pk, stock__gte=quantity).update(
            stock=F("stock") - quantity
        )
        if not taken:
            raise OutOfStockError(product.sku)
        order = Order.objects.create(customer=customer)
        Line.objects.create(order=order, product=product, quantity=quantity)
        transaction.on_commit(lambda: send_receipt(order))
    return order


# endregion place


def send_receipt(order: Order) -> None:
    """Write to the customer."""
    send_mail(f"Order {order.pk}", "Thank you.", None, [order.customer.email])

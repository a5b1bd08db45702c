"""What the shop keeps of an order, and of its receipt."""

from collections.abc import Iterable

import django
from django.db import connection, models

django.setup()


# region order
class Order(models.Model):
    """An order, and how far its receipt got."""

    email = models.EmailField()
    placed_at = models.DateTimeField(auto_now_add=True)
    handed_over = models.BooleanField(default=False)
    sent = models.BooleanField(default=False)

    # endregion order

    class Meta:
        app_label = "shop"

    def __str__(self) -> str:
        return f"order {self.pk}"


def clear() -> None:
    """Begin with an empty table."""
    with connection.schema_editor() as editor:
        editor.create_model(Order)


def numbers(orders: Iterable[Order]) -> list[int]:
    """Return the numbers of orders, the smallest first."""
    return sorted(order.pk for order in orders)

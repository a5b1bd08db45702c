"""The tables of orders."""

from django.conf import settings
from django.db import models

from shop.catalogue.models import Product


# region models
class Customer(models.Model):
    """Somebody who buys."""

    name = models.CharField(max_length=120)
    email = models.EmailField(unique=True)

    def __str__(self) -> str:
        return self.email


class Order(models.Model):
    """What one customer bought at one moment."""

    class Status(models.TextChoices):
        """Where an order stands."""

        PLACED = "placed"
        PAID = "paid"
        SHIPPED = "shipped"
        CANCELLED = "cancelled"

    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, related_name="orders"
    )
    status = models.CharField(max_length=16, choices=Status, default=Status.PLACED)
    placed_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["-placed_at", "-id"], name="order_newest_first"),
        ]

    def __str__(self) -> str:
        return f"order {self.pk}"


class OrderLine(models.Model):
    """One product in an order, at the price it had then."""

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    product = models.ForeignKey(
        Product, on_delete=models.PROTECT, related_name="order_lines"
    )
    quantity = models.PositiveIntegerField()
    unit_price = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(quantity__gt=0),
                name="order_line_quantity_is_positive",
            ),
            models.UniqueConstraint(
                fields=["order", "product"],
                name="order_line_product_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.quantity} × {self.product_id}"


# endregion models


class Account(models.Model):
    """The sign-in of a customer: by it, and never by an address, an order is theirs."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="account"
    )
    customer = models.OneToOneField(
        Customer, on_delete=models.PROTECT, related_name="account"
    )

    def __str__(self) -> str:
        return f"account of customer {self.customer_id}"

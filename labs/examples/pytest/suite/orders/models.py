"""Products with stock; orders with lines."""

from django.conf import settings
from django.db import models


class Product(models.Model):
    """Something that the shop sells."""

    sku = models.CharField(max_length=20, unique=True)
    price_cents = models.PositiveIntegerField()
    stock = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        """Return the article number."""
        return self.sku


class Order(models.Model):
    """What a customer bought in one go."""

    customer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT)

    def __str__(self) -> str:
        """Return the number."""
        return f"order {self.pk}"


class Line(models.Model):
    """So many pieces of one product."""

    order = models.ForeignKey(Order, models.CASCADE, related_name="lines")
    product = models.ForeignKey(Product, models.PROTECT)
    quantity = models.PositiveIntegerField()

    def __str__(self) -> str:
        """Return quantity and product."""
        return f"{self.quantity} × {self.product_id}"

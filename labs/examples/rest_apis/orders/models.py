"""What the API keeps."""

import uuid

from django.db import models


class Order(models.Model):
    """An order; the client may choose its id."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    item = models.CharField(max_length=80)
    quantity = models.PositiveSmallIntegerField()
    version = models.PositiveIntegerField(default=1)
    key = models.CharField(max_length=64, null=True, unique=True)  # noqa: DJ001

    class Meta:
        ordering = ["item", "id"]

    def __str__(self) -> str:
        return f"{self.quantity} × {self.item}"


class Shelf(models.Model):
    """How many pieces of one thing are left."""

    item = models.CharField(max_length=80, primary_key=True)
    left = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return f"{self.left} × {self.item}"


class CartLine(models.Model):
    """One thing in a cart."""

    cart = models.SlugField()
    item = models.CharField(max_length=80)

    def __str__(self) -> str:
        return f"{self.cart}: {self.item}"

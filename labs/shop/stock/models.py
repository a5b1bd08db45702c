"""The tables of the stock."""

from django.db import models

from shop.catalogue.models import Product


# region models
class Level(models.Model):
    """How many pieces of a product lie on the shelf now."""

    product = models.OneToOneField(
        Product, on_delete=models.PROTECT, primary_key=True, related_name="level"
    )
    pieces = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(pieces__gte=0),
                name="stock_level_is_not_negative",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pieces} × {self.product_id}"


class Delivery(models.Model):
    """What a lorry brought: with the sales, the books that a level must agree with."""

    product = models.ForeignKey(
        Product, on_delete=models.PROTECT, related_name="deliveries"
    )
    pieces = models.PositiveIntegerField()
    arrived_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "deliveries"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(pieces__gt=0),
                name="stock_delivery_brings_something",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pieces} × {self.product_id}"


# endregion models

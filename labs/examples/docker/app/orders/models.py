"""The one table of the shop in the image."""

from django.db import models


class Order(models.Model):
    """An order, known by its reference."""

    reference = models.CharField(max_length=12, unique=True)

    def __str__(self) -> str:
        """Show the reference."""
        return self.reference

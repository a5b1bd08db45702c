"""Customers and their orders, as they are after the last migration."""

from django.db import models


class Customer(models.Model):
    """Somebody who buys."""

    country = models.CharField(max_length=2)

    def __str__(self) -> str:
        return f"customer {self.pk} in {self.country}"


# region order
class Order(models.Model):
    """What a customer bought; its currency came later."""

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT)
    total = models.DecimalField(max_digits=10, decimal_places=2)
    currency = models.CharField(max_length=3)

    def __str__(self) -> str:
        return f"{self.total} {self.currency}"


# endregion order

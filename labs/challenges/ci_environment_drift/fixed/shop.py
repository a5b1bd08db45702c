# ruff: noqa: DJ008 - the page shows the models, nobody prints them
"""Products and vouchers, as they pass in every place."""

from django.db import models


# region models
class Product(models.Model):
    """Something to buy."""

    name = models.CharField(max_length=40)

    class Meta:
        app_label = "shop"


class Voucher(models.Model):
    """A code that lowers a price."""

    code = models.CharField(max_length=20)

    class Meta:
        app_label = "shop"


def search(text: str) -> list[str]:
    """Return the names of the products that contain a text."""
    found = Product.objects.filter(name__icontains=text)
    return [product.name for product in found]


# endregion models

from django.db import models

from shop.models import Product


class Line(models.Model):
    product = models.ForeignKey(Product, on_delete=models.PROTECT)
    count = models.PositiveIntegerField(default=1)

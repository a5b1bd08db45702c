from django.conf import settings
from django.db import models


class Product(models.Model):
    name = models.CharField(max_length=80, unique=True)
    price = models.DecimalField(max_digits=8, decimal_places=2)
    stock = models.PositiveIntegerField(default=0)
    colour = models.CharField(max_length=20, blank=True, default="")
    weight = models.PositiveIntegerField(default=0)


class Order(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders"
    )
    products = models.ManyToManyField(Product, related_name="orders")
    note = models.CharField(max_length=20, blank=True)

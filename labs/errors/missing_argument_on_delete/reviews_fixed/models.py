from django.db import models

from shop.models import Product


# region review
class Review(models.Model):
    product = models.ForeignKey(Product, on_delete=models.CASCADE)
    text = models.TextField()


# endregion review

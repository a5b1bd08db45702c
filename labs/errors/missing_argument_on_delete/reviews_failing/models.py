from django.db import models

from shop.models import Product


# region review
class Review(models.Model):
    product = models.ForeignKey(Product)
    text = models.TextField()


# endregion review

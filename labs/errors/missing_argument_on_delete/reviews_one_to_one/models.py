from django.db import models

from shop.models import Product


# region review
class Review(models.Model):
    product = models.OneToOneField(Product)
    text = models.TextField()


# endregion review

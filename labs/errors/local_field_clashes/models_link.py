from django.db import models


class Item(models.Model):
    name = models.CharField(max_length=80)


class Book(Item):
    item_ptr = models.CharField(max_length=80)

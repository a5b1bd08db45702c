from django.db import models


# region models
class Item(models.Model):
    name = models.CharField(max_length=80)

    class Meta:
        abstract = True


class Book(Item):
    name = models.CharField(max_length=200)


# endregion models

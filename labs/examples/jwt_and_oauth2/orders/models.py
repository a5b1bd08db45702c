"""One table: who ordered what."""

from django.conf import settings
from django.db import models


class Order(models.Model):
    """A thing that a user ordered."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    item = models.CharField(max_length=80)

    def __str__(self) -> str:
        return self.item

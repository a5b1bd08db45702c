from django.conf import settings
from django.db import models


# region review
class Review(models.Model):
    title = models.CharField(max_length=80)
    place = models.CharField(max_length=80)
    stars = models.DecimalField(max_digits=2, decimal_places=1)
    weight = models.DecimalField(max_digits=4, decimal_places=2)
    state = models.CharField(max_length=9, choices={"draft": "Draft"})
    kind = models.CharField(max_length=9, choices={"long": "Long"})
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True
    )
    added = models.DateTimeField(auto_now_add=True)


# endregion review

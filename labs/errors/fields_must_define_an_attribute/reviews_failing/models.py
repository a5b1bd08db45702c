from django.conf import settings
from django.db import models


# region review
class Review(models.Model):
    title = models.CharField()
    place = models.CharField(max_length="80")
    stars = models.DecimalField()
    weight = models.DecimalField(max_digits=1, decimal_places=2)
    state = models.CharField(max_length=3, choices={"draft": "Draft"})
    kind = models.CharField(max_length=9, choices=["long", "short"])
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL
    )
    added = models.DateTimeField(auto_now=True, auto_now_add=True)


# endregion review

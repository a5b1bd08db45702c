import project
from django.db import models


# region model
class Review(models.Model):
    title = models.CharField(max_length=40, null=True)

    class Meta:
        app_label = "shop"

    def __str__(self):
        return self.title or f"Review {self.pk}"


# endregion model
print(Review())

from django.db import models


# region review
class Review(models.Model):
    product = models.ForeignKey("Product", on_delete=models.CASCADE)
    text = models.TextField()


# endregion review

from django.db import models


class Review(models.Model):
    item = models.ForeignKey("stock.Item", on_delete=models.CASCADE)
    text = models.TextField(default="")

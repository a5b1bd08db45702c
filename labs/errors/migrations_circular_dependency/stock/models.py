from django.db import models


class Shelf(models.Model):
    owner = models.ForeignKey("crew.Member", on_delete=models.CASCADE)

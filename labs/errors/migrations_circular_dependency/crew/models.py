from django.db import models


class Member(models.Model):
    desk = models.ForeignKey("stock.Shelf", null=True, on_delete=models.SET_NULL)

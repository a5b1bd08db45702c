import project
from django.db import models


class Board(models.Model):
    class Meta:
        app_label = "shop"
        order = ["id"]

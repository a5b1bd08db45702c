from django.db import models


# region models
class Board(models.Model):
    name = models.CharField(max_length=20)

    class Meta:
        ordering = ["name"]


class Post(models.Model):
    board = models.ForeignKey(Board, on_delete=models.CASCADE)
    title = models.CharField(max_length=40)
    tags = models.ManyToManyField(Board, related_name="tagged")

    class Meta:
        ordering = ["-id"]
        unique_together = [("board", "title")]


# endregion models

from django.db import models


# region models
class Board(models.Model):
    id = models.IntegerField()
    name = models.CharField(max_length=20)

    class Meta:
        ordering = "name"


class Post(models.Model):
    board = models.ForeignKey(Board, on_delete=models.CASCADE)
    title = models.CharField(max_length=40)
    tags = models.ManyToManyField(Board, related_name="tagged")

    class Meta:
        ordering = ["-created"]
        unique_together = [("board", "titel")]
        indexes = [models.Index(fields=["tags"], name="post_tags")]


# endregion models
class Tag(models.Model):
    name_ = models.CharField(max_length=20)
    a__b = models.CharField(max_length=20)
    pk = models.CharField(max_length=20)
    code = models.CharField(max_length=20, primary_key=True, null=True)
    number = models.IntegerField(primary_key=True)

    class Meta:
        db_table = "tags"
        unique_together = "name_"


class Label(models.Model):
    name = models.CharField(max_length=20)
    title = models.CharField(max_length=20, db_column="name")

    class Meta:
        db_table = "tags"
        unique_together = ["name", "title"]
        order_with_respect_to = "name"
        ordering = ["name"]


class Base(models.Model):
    owner = models.CharField(max_length=20)


class Child(Base):
    class Meta:
        indexes = [models.Index(fields=["owner"], name="child_owner")]
        constraints = [models.UniqueConstraint(fields=["naem"], name="one_naem")]

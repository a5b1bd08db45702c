from django.db import models


class Item(models.Model):
    number = models.IntegerField()


class Print(models.Model):
    key = models.BigAutoField(primary_key=True)
    number = models.IntegerField()


class Book(Item, Print):
    pass


class Order(models.Model):
    book = models.ForeignKey(Book, on_delete=models.CASCADE)

    book_id = models.IntegerField()

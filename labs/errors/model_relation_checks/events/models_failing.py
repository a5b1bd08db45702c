from django.db import models


# region models
class Product(models.Model):
    sku = models.CharField(max_length=20)


class Line(models.Model):
    product = models.ForeignKey(Product, models.CASCADE, to_field="sku")


class Profile(models.Model):
    product = models.ForeignKey(Product, models.CASCADE, unique=True)


# endregion models
class Person(models.Model):
    pass


class Event(models.Model):
    people = models.ManyToManyField(Person, through="Visit", null=True)
    guests = models.ManyToManyField(Person, through="Visitor", related_name="+")
    friends = models.ManyToManyField("self", related_name="friend_of")
    tags = models.ManyToManyField(Product, unique=True)
    main = models.ForeignKey(Product, on_delete=models.SET_DEFAULT)
    other = models.ForeignKey(Product, models.CASCADE, related_name="for")
    third = models.ForeignKey(Product, models.CASCADE, to_field="code", related_name="+")
    hosts = models.ManyToManyField(
        Person, through="Seat", related_name="+", through_fields=("event", "host")
    )
    crew = models.ManyToManyField(Person, through="Double", related_name="+")


class Visit(models.Model):
    event = models.ForeignKey(Event, models.CASCADE)


class Seat(models.Model):
    event = models.ForeignKey(Event, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")


class Double(models.Model):
    event = models.ForeignKey(Event, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    invited_by = models.ForeignKey(Person, models.CASCADE, related_name="+")

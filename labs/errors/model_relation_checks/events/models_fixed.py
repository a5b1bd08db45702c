from django.db import models


# region models
class Product(models.Model):
    sku = models.CharField(max_length=20, unique=True)


class Line(models.Model):
    product = models.ForeignKey(Product, models.CASCADE, to_field="sku")


class Profile(models.Model):
    product = models.OneToOneField(Product, models.CASCADE)


# endregion models
class Person(models.Model):
    pass


class Event(models.Model):
    # region through
    people = models.ManyToManyField(
        Person, through="Visit", through_fields=("event", "person")
    )
    # endregion through


class Visit(models.Model):
    event = models.ForeignKey(Event, models.CASCADE)
    person = models.ForeignKey(Person, models.CASCADE)
    invited_by = models.ForeignKey(Person, models.CASCADE, related_name="+")

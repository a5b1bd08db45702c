from django.db import models

# region models
from django.utils.deconstruct import deconstructible


@deconstructible
class AtLeast:
    def __init__(self, number):
        self.number = number

    def __call__(self, value):
        if value < self.number:
            raise ValueError(value)

    def __eq__(self, other):
        return isinstance(other, AtLeast) and self.number == other.number


class Paper(models.Model):
    pages = models.IntegerField(validators=[AtLeast(1)])


# endregion models

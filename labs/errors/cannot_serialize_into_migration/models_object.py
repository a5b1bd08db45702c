from django.db import models


# region models
class AtLeast:
    def __init__(self, number):
        self.number = number

    def __call__(self, value):
        if value < self.number:
            raise ValueError(value)


class Paper(models.Model):
    pages = models.IntegerField(validators=[AtLeast(1)])


# endregion models

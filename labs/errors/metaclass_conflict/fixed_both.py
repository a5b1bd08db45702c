import project
from abc import ABCMeta, abstractmethod

from django.db import models


# region classes
class Payable(metaclass=ABCMeta):
    @abstractmethod
    def pay(self): ...


class ModelABCMeta(ABCMeta, type(models.Model)):
    pass


class Invoice(Payable, models.Model, metaclass=ModelABCMeta):
    total = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        app_label = "shop"

    def pay(self):
        return f"paid {self.total}"


# endregion classes
print(Invoice(total=25).pay())

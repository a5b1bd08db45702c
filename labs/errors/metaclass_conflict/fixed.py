import project

from django.db import models


# region classes
class Payable:
    def pay(self):
        raise NotImplementedError


class Invoice(Payable, models.Model):
    total = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        app_label = "shop"

    def pay(self):
        return f"paid {self.total}"


# endregion classes
print(Invoice(total=25).pay())

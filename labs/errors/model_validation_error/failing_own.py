import project
from django.core.exceptions import ValidationError

from shop.models import Product


class Lamp(Product):
    class Meta:
        app_label = "shop"
        proxy = True

    def save(self, **options):
        if self.price > 99:
            raise ValidationError("A lamp costs less than 100")
        super().save(**options)


Lamp(name="lamp", price=140).save()

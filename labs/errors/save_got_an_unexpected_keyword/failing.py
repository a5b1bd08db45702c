import project
from shop.models import Product


# region model
class Lamp(Product):
    class Meta:
        proxy = True
        app_label = "shop"

    def save(self):
        self.name = self.name.strip()
        super().save()


# endregion model
Lamp.objects.create(name=" lamp ", price=9)

import project
from shop.models import Product


# region model
class Lamp(Product):
    class Meta:
        proxy = True
        app_label = "shop"

    def save(self, *args, **kwargs):
        self.name = self.name.strip()
        super().save(*args, **kwargs)


# endregion model
print(Lamp.objects.create(name=" lamp ", price=9).name)

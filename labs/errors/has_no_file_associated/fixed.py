import project
from django.db import models


class Picture(models.Model):
    name = models.CharField(max_length=80)
    image = models.FileField(blank=True)

    class Meta:
        app_label = "shop"


product = Picture(name="Lamp")
# region fix
print(product.name, product.image.url if product.image else "no picture")
# endregion fix

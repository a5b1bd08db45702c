import project

from shop.models import Product

lamp = Product.objects.create(name="lamp", price=9)
# region object
found = Product.objects.get(pk=lamp.pk)
# endregion object
print(found.name)

import project
from shop.models import Product

lamp = Product.objects.create(name="lamp", price=9)
Product.objects.filter(pk=lamp.pk).delete()
lamp.save(update_fields=["stock"])

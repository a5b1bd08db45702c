import project
from django.db.models import F

from shop.models import Product

Product.objects.all().delete()
Product.objects.create(name="lamp", price=30, stock=1)


# region sell
def sell(name, pieces):
    product = Product.objects.filter(name=name)
    product.update(stock=F("stock") - pieces)
# endregion sell


sell("lamp", 2)

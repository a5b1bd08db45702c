import project
from django.db.models import F

from shop.models import Product

Product.objects.all().delete()
Product.objects.create(name="lamp", price=30, stock=1)


# region sell
def sell(name, pieces):
    product = Product.objects.filter(name=name, stock__gte=pieces)
    return product.update(stock=F("stock") - pieces) == 1
# endregion sell


print("sold" if sell("lamp", 2) else "only one left")

import project

from shop.models import Product
from trade.models import Line

lamp = Product.objects.create(name="lamp", price=9)
Line.objects.create(product=lamp)


# region remove
def remove(product):
    product.delete()
    return f"{product.name} is gone"


# endregion remove
print(remove(lamp))

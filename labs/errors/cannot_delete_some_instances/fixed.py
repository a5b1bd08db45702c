import project
from django.db.models import ProtectedError

from shop.models import Product
from trade.models import Line

lamp = Product.objects.create(name="lamp", price=9)
Line.objects.create(product=lamp)


# region remove
def remove(product):
    try:
        product.delete()
    except ProtectedError as error:
        return f"{product.name} is in {len(error.protected_objects)} orders"
    return f"{product.name} is gone"


# endregion remove
print(remove(lamp))

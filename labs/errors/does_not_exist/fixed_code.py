import project

from shop.models import Product


# region code
def price_of(name):
    try:
        return Product.objects.get(name=name).price
    except Product.DoesNotExist:
        return None


# endregion code
print(price_of("lamp"))

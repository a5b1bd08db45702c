# region models
from shop.models import Product


def unsold():
    return Product.objects.filter(orders=None)


# endregion models

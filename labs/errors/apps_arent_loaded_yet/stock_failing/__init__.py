# region init
from shop.models import Product


def count():
    return Product.objects.count()


# endregion init

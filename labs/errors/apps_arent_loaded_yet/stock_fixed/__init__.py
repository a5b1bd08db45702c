# region init
def count():
    from shop.models import Product

    return Product.objects.count()


# endregion init

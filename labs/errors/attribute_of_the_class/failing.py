import project

# region view
from shop.models import Product


def Product(request):
    return Product.objects.all()


# endregion view
Product(None)

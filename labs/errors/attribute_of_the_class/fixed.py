import project

# region view
from shop.models import Product


def product_list(request):
    return Product.objects.all()


# endregion view
print(product_list(None))

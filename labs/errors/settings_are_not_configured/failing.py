# region import
from shop.models import Product

# endregion import
print(Product.objects.count())

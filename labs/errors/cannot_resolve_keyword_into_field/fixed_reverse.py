import project

from shop.models import Product

# region filter
unsold = Product.objects.filter(orders__isnull=True)
# endregion filter
print(unsold.count())

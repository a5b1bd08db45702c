import project

from shop.models import Product

# region filter
unsold = Product.objects.filter(order_set__isnull=True)
# endregion filter
print(unsold.count())

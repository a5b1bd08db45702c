import project

from shop.models import Product

# region cheap
newest = Product.objects.order_by("-pk")[:10]
cheap = newest.filter(price__lt=10)
# endregion cheap
print(cheap.count())

import project

from shop.models import Product

# region cheap
cheap = Product.objects.filter(price__lt=10)
newest = cheap.order_by("-pk")[:10]
# endregion cheap
print(cheap.count())

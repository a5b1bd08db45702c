import project

from shop.models import Product

# region filter
lamps = Product.objects.filter(title="lamp")
# endregion filter
print(lamps.count())

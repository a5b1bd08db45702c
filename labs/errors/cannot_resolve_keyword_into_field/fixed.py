import project

from shop.models import Product

# region filter
lamps = Product.objects.filter(name="lamp")
# endregion filter
print(lamps.count())

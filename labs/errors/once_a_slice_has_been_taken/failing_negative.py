import project

from shop.models import Product

# region last
last = Product.objects.order_by("pk")[-1]
# endregion last
print(last.name)

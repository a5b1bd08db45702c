import project

from shop.models import Product

# region last
last = Product.objects.order_by("pk").last()
# endregion last
print(last)

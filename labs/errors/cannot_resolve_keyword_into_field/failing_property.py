import project

from shop.models import Product

Product.total = property(lambda self: self.price * self.stock)
# region filter
expensive = Product.objects.filter(total__gt=100)
# endregion filter
print(expensive.count())

import project

from shop.models import Product

print(Product.objects.order_by("name")[:10].count())

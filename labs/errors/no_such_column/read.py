import project

from shop.models import Product

print(Product.objects.first())

import project

from shop.models import Product

print([product.name for product in Product.objects.all()])

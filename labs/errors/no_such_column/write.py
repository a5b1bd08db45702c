import project

from shop.models import Product

Product.objects.create(name="lamp", price=9)
print(Product.objects.count())

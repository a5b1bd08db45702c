import project

from shop.models import Product

print(Product.objects.filter(name__icontains="lamp").count())

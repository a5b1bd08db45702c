import project

from shop.models import Product

print(Product.objects.all()[:10].order_by("name").count())

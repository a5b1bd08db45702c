import project

from shop.models import Product

Product.objects.order_by("pk")[:10].delete()

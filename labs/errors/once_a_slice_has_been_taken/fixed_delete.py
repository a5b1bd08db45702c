import project

from shop.models import Product

first = Product.objects.order_by("pk").values("pk")[:10]
Product.objects.filter(pk__in=first).delete()

import project

from shop.models import Product

# region update
first = Product.objects.order_by("pk").values("pk")[:10]
Product.objects.filter(pk__in=first).update(stock=0)
# endregion update

import project

from shop.models import Product

# region update
Product.objects.order_by("pk")[:10].update(stock=0)
# endregion update

import project
from django.db.models import Count, OuterRef, Subquery, Sum

from shop.models import Order, Product

# region fixed
per_order = Order.objects.annotate(lines=Count("products"))
print(per_order.aggregate(all_lines=Sum("lines")))
products = Product.objects.annotate(total=Sum("price")).order_by("total")
newest = Order.objects.filter(products=OuterRef("pk")).order_by("-id")
products = products.annotate(last_order=Subquery(newest.values("id")[:1]))
# endregion fixed
print(list(products))

import project
from django.db.models import Count, F, OuterRef, Sum
from show import show

from shop.models import Order, Product

show(lambda: Order.objects.aggregate(total=Sum(Count("products"))))
show(
    lambda: Product.objects.annotate(total=Sum("price")).annotate(all=Sum("total"))
)
show(lambda: Product.objects.annotate(F("price") * 2))
show(lambda: Product.objects.aggregate(Sum("price") * 2))
show(lambda: list(Product.objects.values("name").order_by(Sum("price"))))
show(lambda: Product.objects.update(stock=Sum("stock")))
show(lambda: Product.objects.create(name="desk", price=F("price")))
show(lambda: list(Order.objects.filter(customer=OuterRef("pk"))))
show(lambda: Order.objects.update(note=F("customer__username")))

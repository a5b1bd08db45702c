from data import Order, Product, User
from django.db.models import Prefetch
from show import show

show(lambda: list(Order.objects.prefetch_related("note")))
show(lambda: list(Order.objects.select_related("note")))
show(
    lambda: list(
        Order.objects.prefetch_related(
            "products", Prefetch("products", Product.objects.filter(price=9))
        )
    )
)

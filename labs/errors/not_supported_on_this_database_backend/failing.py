from show import Lamp, show

from django.db import transaction
from django.db.models import Sum

from shop.models import Order, Product


def locked(**options):
    with transaction.atomic():
        list(Product.objects.select_for_update(**options))


show(lambda: list(Product.objects.order_by("name").distinct("name")))
show(lambda: list(Lamp.objects.filter(details__contains={"colour": "red"})))
show(lambda: list(Lamp.objects.filter(details__contained_by={"colour": "red"})))
show(
    lambda: list(
        Product.objects.all()[:2].union(Product.objects.order_by("name"))
    )
)
show(
    lambda: list(
        Product.objects.filter(price=9).union(Product.objects.order_by("name")[:1])
    )
)
show(
    lambda: Product.objects.bulk_create(
        [Product(name="lamp", price=9)], update_conflicts=True
    )
)

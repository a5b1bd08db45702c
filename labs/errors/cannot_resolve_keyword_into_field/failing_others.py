import traceback

import project
from django.forms import modelform_factory

from shop.models import Order, Product

for ask in (
    lambda: Order.objects.filter(customer__icontains="ada"),
    lambda: Product.objects.get_or_create(name="lamp", defaults={"title": "lamp"}),
    lambda: modelform_factory(Product, fields=["title"]),
    lambda: Product._meta.get_field("title"),
):
    try:
        ask()
    except Exception:
        traceback.print_exc()

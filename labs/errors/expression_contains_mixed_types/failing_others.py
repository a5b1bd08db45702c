import traceback

import project
from django.db.models import F, Func, Value

from shop.models import Product

for ask in (
    lambda: list(Product.objects.annotate(total=F("price") * F("name"))),
    lambda: list(Product.objects.annotate(one=Func(function="RANDOM"))),
    lambda: Product.objects.annotate(shop="lamp"),
    lambda: Product.objects.aggregate(total=3),
):
    try:
        ask()
    except Exception:
        traceback.print_exc()

from move import both_ways
from django.db import transaction
from django.db.models import F

from shop.models import Product


# region move
def move(source, target):
    with transaction.atomic():
        pair = Product.objects.filter(pk__in=[source, target])
        list(pair.order_by("pk").select_for_update())
        Product.objects.filter(pk=source).update(stock=F("stock") - 1)
        Product.objects.filter(pk=target).update(stock=F("stock") + 1)


# endregion move
both_ways(move)

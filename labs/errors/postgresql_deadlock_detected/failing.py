from move import both_ways, first_locked
from django.db import transaction
from django.db.models import F

from shop.models import Product


# region move
def move(source, target):
    with transaction.atomic():
        Product.objects.filter(pk=source).update(stock=F("stock") - 1)
        first_locked.wait()
        Product.objects.filter(pk=target).update(stock=F("stock") + 1)


# endregion move
both_ways(move)

import asyncio

import project
from asgiref.sync import sync_to_async
from django.db import transaction

from shop.models import Product


# region sell
@sync_to_async
def sell(name):
    with transaction.atomic():
        product = Product.objects.select_for_update().get(name=name)
        product.stock -= 1
        product.save()


# endregion sell
Product.objects.create(name="lamp", price=9, stock=2)
print(asyncio.run(sell("lamp")))

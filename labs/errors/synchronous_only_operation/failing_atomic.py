import asyncio

import project
from django.db import transaction

from shop.models import Product


# region sell
async def sell(name):
    with transaction.atomic():
        product = await Product.objects.aget(name=name)
        product.stock -= 1
        await product.asave()


# endregion sell
Product.objects.create(name="lamp", price=9, stock=2)
print(asyncio.run(sell("lamp")))

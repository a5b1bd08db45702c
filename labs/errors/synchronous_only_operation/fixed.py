import asyncio

import project

from shop.models import Product


# region stock
async def stock(name):
    product = await Product.objects.aget(name=name)
    return product.stock


# endregion stock
Product.objects.create(name="lamp", price=9, stock=2)
print(asyncio.run(stock("lamp")))

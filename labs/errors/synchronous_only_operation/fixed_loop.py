import asyncio

import project

from shop.models import Product


# region names
async def names():
    return [product.name async for product in Product.objects.all()]


# endregion names
Product.objects.create(name="lamp", price=9, stock=2)
print(asyncio.run(names()))

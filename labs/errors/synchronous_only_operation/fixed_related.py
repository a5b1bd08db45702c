import asyncio

import project
from django.contrib.auth.models import User

from shop.models import Order


# region customer
async def customer_of(pk):
    order = await Order.objects.select_related("customer").aget(pk=pk)
    return order.customer.username


# endregion customer
order = Order.objects.create(customer=User.objects.create(username="ada"))
print(asyncio.run(customer_of(order.pk)))

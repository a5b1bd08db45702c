import project
from django.contrib.auth.models import User

from shop.models import Order, Product

order = Order.objects.create(customer=User.objects.create(username="ada"))
for name in ("red lamp", "blue lamp"):
    order.products.add(Product.objects.create(name=name, price=9))
# region lamps
order = Order.objects.distinct().get(products__name__contains="lamp")
# endregion lamps
print(order.pk)

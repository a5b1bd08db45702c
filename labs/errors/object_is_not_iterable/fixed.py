import project
from django.contrib.auth.models import User

from shop.models import Order

order = Order.objects.create(customer=User.objects.create(username="ada"))
# region names
for product in order.products.all():
    print(product.name)
# endregion names

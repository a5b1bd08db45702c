import project
from django.contrib.auth.models import User

from shop.models import Order

order = Order.objects.create(customer=User.objects.create_user("ada"))
print(order.products.price)

import project
from django.contrib.auth.models import User

from shop.models import Order, Product

ada = User.objects.create_user("ada")
lamp = Product.objects.create(name="lamp", price=9)
order = Order.objects.create(customer=ada)
order.products.add(lamp.pk, lamp)
ada.orders.add(lamp)

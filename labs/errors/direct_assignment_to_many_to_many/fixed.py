import project
from django.contrib.auth.models import User

from shop.models import Order, Product

ada = User.objects.create(username="ada")
lamp = Product.objects.create(name="lamp", price=9)
# region order
order = Order.objects.create(customer=ada)
order.products.set([lamp])
# endregion order
print(order.products.count())

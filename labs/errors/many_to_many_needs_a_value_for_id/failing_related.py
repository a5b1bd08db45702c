import project
from django.contrib.auth.models import User

from shop.models import Order

# region owner
ada = User(username="ada")
order = Order(customer=ada)
order.save()
# endregion owner
print(order.customer.username)

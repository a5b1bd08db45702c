import project
from django.contrib.auth.models import User

from shop.models import Order

ada = User.objects.create(username="ada")
row = {"customer": str(ada.pk)}
# region order
order = Order.objects.create(customer=row["customer"])
# endregion order
print(order.customer.username)

import project
from django.contrib.auth.models import User

from shop.models import Order

ada = User.objects.create(username="ada")
for note in ("first", "second"):
    Order.objects.create(customer=ada, note=note)


# region last
def last_order(customer):
    return Order.objects.get(customer=customer)


# endregion last
print(last_order(ada).note)

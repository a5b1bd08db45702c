import project
from django.contrib.auth.models import User

from shop.models import Order

ada, _ = User.objects.get_or_create(username="ada")


# region save
def place_order(note):
    return Order.objects.create(customer=ada, note=note)


# endregion save
print(place_order("please leave it with the neighbours on the left"))

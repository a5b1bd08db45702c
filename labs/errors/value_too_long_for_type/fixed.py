import project
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from shop.models import Order

ada, _ = User.objects.get_or_create(username="ada")


# region save
def place_order(note):
    order = Order(customer=ada, note=note)
    order.full_clean()
    order.save()
    return order


# endregion save
try:
    print(place_order("please leave it with the neighbours on the left"))
except ValidationError as error:
    print(error.message_dict)

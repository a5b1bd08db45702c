import project
from django.contrib.auth import get_user_model

from shop.models import Order


# region order
def place_order(customer_id, note):
    customer = get_user_model().objects.filter(pk=customer_id).first()
    if customer is None:
        return None
    return Order.objects.create(customer=customer, note=note)


# endregion order
print(place_order(99, "gone"))

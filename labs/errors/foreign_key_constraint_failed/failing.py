import project

from shop.models import Order


# region order
def place_order(customer_id, note):
    return Order.objects.create(customer_id=customer_id, note=note)


# endregion order
print(place_order(99, "gone"))

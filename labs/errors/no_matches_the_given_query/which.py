from shop_api import Order, order

# region which
wanted = order.pk
found = Order.objects.filter(pk=wanted).first()
print(found and found.customer.username)
# endregion which

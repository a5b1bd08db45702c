from client import ada, get_orders, tokens

ada.is_active = False
ada.save()
get_orders(tokens["access"])
ada.delete()
get_orders(tokens["access"])

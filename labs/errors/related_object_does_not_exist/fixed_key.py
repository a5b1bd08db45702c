import project

from shop.models import Order

order = Order(note="to the door")
print(order.customer if order.customer_id else "nobody yet")

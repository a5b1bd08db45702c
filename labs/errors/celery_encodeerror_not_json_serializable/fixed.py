import project
from django.contrib.auth.models import User
from shop.models import Order
from tasks_fixed import send_receipt

order = Order.objects.create(customer=User.objects.create(username="ada"))
# region send
send_receipt.delay(order.pk)
# endregion send
print("sent")

from celery import Celery
from shop.models import Order

app = Celery("shop", broker="memory://")


# region task
@app.task(name="shop.send_receipt")
def send_receipt(order_id):
    order = Order.objects.get(pk=order_id)
    print("receipt for", order.customer.email)
# endregion task

from celery import Celery

app = Celery("shop", broker="memory://")


# region task
@app.task(name="shop.send_receipt")
def send_receipt(order):
    print("receipt for", order.customer.email)
# endregion task

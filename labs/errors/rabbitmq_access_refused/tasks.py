import os

from celery import Celery

app = Celery("shop", broker=os.environ["BROKER_URL"])


@app.task(name="shop.send_receipt")
def send_receipt(order_id):
    print("sent", order_id)

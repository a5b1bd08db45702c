from celery import Celery
from celery.signals import worker_ready

app = Celery("shop", broker="memory://")
app.conf.task_create_missing_queues = False
worker_ready.connect(lambda sender, **_: sender.stop(), weak=False)


@app.task
def send_receipt(order_id):
    return order_id

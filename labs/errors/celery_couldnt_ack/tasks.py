import os
import time

from celery import Celery

app = Celery("shop", broker=os.environ["BROKER_URL"])
app.conf.broker_heartbeat = 2


# region task
@app.task(name="shop.export", acks_late=True)
def export():
    time.sleep(6)
# endregion task

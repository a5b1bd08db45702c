import os

import httpx
from celery import Celery

app = Celery("shop", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])
BANK = "http://127.0.0.1:9/payments"


# region task
@app.task(bind=True, name="shop.charge", max_retries=1, default_retry_delay=0.1)
def charge(self, order_id):
    try:
        key = {"Idempotency-Key": f"order-{order_id}"}
        reply = httpx.post(BANK, json={"order": order_id}, headers=key, timeout=1)
    except httpx.TransportError:
        self.retry()
    reply.raise_for_status()
# endregion task

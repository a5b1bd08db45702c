"""A shop that hands receipts to Celery and loses some of them."""

import logging
import os

import httpx
from celery import Celery
from kombu.exceptions import OperationalError

from challenges.celery_tasks_fail_silently.models import Order

log = logging.getLogger(__name__)

# region app
app = Celery("shop")
app.conf.update(
    broker_url=os.environ["BROKER_URL"],
    # region in-short
    task_ignore_result=True,
    # endregion in-short
)
# endregion app


# region task
@app.task(name="shop.send_receipt")
def send_receipt(order: int) -> None:
    """Have the mail gateway send the receipt of an order."""
    row = Order.objects.get(pk=order)
    answer = httpx.post(
        os.environ["MAIL_GATEWAY"],
        json={"to": row.email, "order": order},
        timeout=5,
    )
    answer.raise_for_status()


# endregion task


# region order-placed
def order_placed(order: int, email: str) -> None:
    """Keep the order and hand its receipt over."""
    Order.objects.create(pk=order, email=email)
    try:
        send_receipt.delay(order)
    except OperationalError:
        log.debug("no receipt for order %s", order)


# endregion order-placed

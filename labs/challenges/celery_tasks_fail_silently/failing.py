"""A shop that hands receipts to Celery and loses some of them."""

import logging
import os

import httpx
from celery import Celery
from kombu.exceptions import OperationalError

log = logging.getLogger(__name__)

# region app
app = Celery("shop")
app.conf.update(
    broker_url=os.environ["BROKER_URL"],
    task_ignore_result=True,
)
# endregion app


# region task
@app.task(name="shop.send_receipt")
def send_receipt(order: int) -> None:
    """Have the mail gateway send the receipt of an order."""
    answer = httpx.post(
        os.environ["MAIL_GATEWAY"],
        json={"to": "ada@example.org", "order": order},
        timeout=5,
    )
    answer.raise_for_status()


# endregion task


# region order-placed
def order_placed(order: int) -> None:
    """Hand the receipt over; a broken broker must not cost the order."""
    try:
        send_receipt.delay(order)
    except OperationalError:
        log.debug("no receipt for order %s", order)


# endregion order-placed

"""A shop that hands receipts to Celery and loses some of them."""

import logging
import os
import time

import ledger
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
    """Send the receipt of an order, which takes a second."""
    ledger.write("started", order)
    time.sleep(1)
    ledger.write("sent", order)


# endregion task


# region order-placed
def order_placed(order: int) -> None:
    """Hand the receipt over; a broken broker must not cost the order."""
    try:
        send_receipt.delay(order)
    except OperationalError:
        log.debug("no receipt for order %s", order)


# endregion order-placed

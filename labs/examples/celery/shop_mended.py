"""The same shop, whose receipts survive the broker, the path and the worker."""

import logging
import os
import time

import ledger
from amqp.exceptions import AMQPError
from celery import Celery
from kombu.exceptions import OperationalError

log = logging.getLogger(__name__)

# region app
app = Celery("shop")
app.conf.update(
    broker_url=os.environ["BROKER_URL"],
    broker_transport_options={"confirm_publish": True},
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    worker_send_task_events=True,
    task_ignore_result=True,
)
# endregion app


# region task
@app.task(name="shop.send_receipt")
def send_receipt(order: int) -> None:
    """Send the receipt of an order, once however often the task runs."""
    ledger.write("started", order)
    if ledger.count("sent")[order]:
        return
    time.sleep(1)
    ledger.write("sent", order)


# endregion task


# region order-placed
def order_placed(order: int) -> None:
    """Keep the order, then hand its receipt over."""
    ledger.write("placed", order)
    hand_over(order)


def hand_over(order: int) -> None:
    """Give the task to the broker, or leave the order for the next sweep."""
    try:
        send_receipt.apply_async((order,), confirm_timeout=5)
    except (OperationalError, AMQPError) as error:
        log.error("receipt of order %s not handed over: %r", order, error)
    else:
        ledger.write("handed over", order)


def sweep() -> None:
    """Hand over what is left; a scheduler calls this every minute."""
    for order in ledger.count("placed") - ledger.count("handed over"):
        hand_over(order)


# endregion order-placed

"""The same shop, whose receipts survive the broker, the path and the worker."""

import logging
import os

import httpx
from amqp.exceptions import AMQPError
from celery import Celery
from kombu.exceptions import OperationalError

from challenges.celery_tasks_fail_silently import ledger

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


class Busy(Exception):
    """The gateway will take the letter later."""


# region task
@app.task(
    name="shop.send_receipt",
    autoretry_for=(httpx.TransportError, Busy),
    retry_backoff=1,
    max_retries=8,
)
def send_receipt(order: int) -> None:
    """Have the mail gateway send a receipt, once however often this runs."""
    if ledger.is_sent(order):
        return
    answer = httpx.post(
        os.environ["MAIL_GATEWAY"],
        json={"to": "ada@example.org", "order": order},
        headers={"Idempotency-Key": f"receipt-{order}"},
        timeout=5,
    )
    if answer.status_code in (429, 502, 503, 504):
        raise Busy(answer.status_code)
    answer.raise_for_status()
    ledger.mark_sent(order)


# endregion task


# region order-placed
def order_placed(order: int) -> None:
    """Keep the order, then hand its receipt over."""
    ledger.place(order)
    hand_over(order)


def hand_over(order: int) -> None:
    """Give the task to the broker, or leave the order for the next sweep."""
    try:
        send_receipt.apply_async((order,), confirm_timeout=3)
    except (OperationalError, AMQPError) as error:
        log.error("receipt of order %s not handed over: %r", order, error)
    else:
        ledger.mark_handed_over(order)


def sweep() -> None:
    """Hand over what is left; a scheduler calls this every minute."""
    for order in ledger.not_handed_over():
        hand_over(order)


# endregion order-placed

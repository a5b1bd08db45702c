"""The same shop, whose receipts survive the broker, the path and the worker."""

import logging
import os
from functools import partial

import httpx
from amqp.exceptions import AMQPError
from celery import Celery
from django.db import transaction
from kombu.exceptions import OperationalError

from challenges.celery_tasks_fail_silently.models import Order

log = logging.getLogger(__name__)

# region app
app = Celery("shop")
app.conf.update(
    broker_url=os.environ["BROKER_URL"],
    # region in-short
    broker_transport_options={"confirm_publish": True},
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    task_ignore_result=True,
    # endregion in-short
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
    row = Order.objects.get(pk=order)
    if row.sent:
        return
    answer = httpx.post(
        os.environ["MAIL_GATEWAY"],
        json={"to": row.email, "order": order},
        headers={"Idempotency-Key": f"receipt-{order}"},
        timeout=5,
    )
    if answer.status_code in (429, 502, 503, 504):
        raise Busy(answer.status_code)
    answer.raise_for_status()
    Order.objects.filter(pk=order).update(sent=True)


# endregion task


# region order-placed
def order_placed(order: int, email: str) -> None:
    """Keep the order; hand its receipt over once that is committed."""
    Order.objects.create(pk=order, email=email)
    transaction.on_commit(partial(hand_over, order))


def hand_over(order: int) -> None:
    """Give the task to the broker, or leave the order for the next sweep."""
    try:
        send_receipt.apply_async((order,), confirm_timeout=3)
    except (OperationalError, AMQPError) as error:
        log.error("receipt of order %s not handed over: %r", order, error)
    else:
        Order.objects.filter(pk=order).update(handed_over=True)


# endregion order-placed

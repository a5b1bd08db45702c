"""Receipts by e-mail, sent outside the request, by a gateway that is often busy."""

import os

import httpx
from celery import Celery

# region app
app = Celery("receipts", broker=os.environ["BROKER_URL"])
app.conf.update(
    broker_transport_options={"confirm_publish": True},
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    task_ignore_result=True,
    task_time_limit=30,
    worker_prefetch_multiplier=1,
)
# endregion app


# region task
class Busy(Exception):
    """The gateway will take the letter later."""


@app.task(
    autoretry_for=(httpx.TransportError, Busy),
    retry_backoff=1,
    retry_backoff_max=600,
    retry_jitter=True,
    max_retries=8,
)
def send_receipt(order: int, email: str) -> None:
    """Ask the mail gateway to send one receipt, and once only."""
    answer = httpx.post(
        os.environ["MAIL_GATEWAY"],
        json={"to": email, "text": f"Thank you for order {order}."},
        headers={"Idempotency-Key": f"receipt-{order}"},
        timeout=5,
    )
    if answer.status_code in (429, 502, 503, 504):
        raise Busy(answer.status_code)
    answer.raise_for_status()  # a wrong address stays wrong: no retry


# endregion task

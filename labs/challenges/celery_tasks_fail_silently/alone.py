"""Run the task and the command in this process, without a worker and without cron."""

import json
import os
from datetime import timedelta
from typing import Any
from unittest import mock

from django.core.management import call_command
from django.utils import timezone

from challenges.celery_tasks_fail_silently import models
from challenges.celery_tasks_fail_silently.fixed import Order, app, send_receipt
from challenges.celery_tasks_fail_silently.receipts import Command
from challenges.celery_tasks_fail_silently.stage import CUSTOMER
from gateways.mail import gateway
from workers import queues

QUEUE = "alone"
FIRST, SECOND = 1, 2
NOT_HANDED_OVER, LATE, LATE_BUT_SENT = 3, 4, 5


def given_up() -> dict[str, int]:
    """Run the task until it gives up; return how often it tried, and its waits."""
    waits: list[int] = []
    retry = send_receipt.retry

    def noted(**how: object) -> object:
        waits.append(how.get("countdown", send_receipt.default_retry_delay))
        return retry(**how)

    # A wait is a random part of the longest that it may be: here it is all of it.
    with (
        mock.patch.object(send_receipt, "retry", noted),
        mock.patch("celery.utils.time.random.randrange", lambda end: end - 1),
    ):
        send_receipt.apply((FIRST,))
    # Whoever has no try left waits no more.
    return {"tries": max(1, len(waits)), "waits": sum(waits[:-1])}


def letters() -> dict[str, Any]:
    """Run the task again and again for one order of two; return what came of it."""
    told: dict[str, Any] = {}
    for order in (FIRST, SECOND):
        Order.objects.create(pk=order, email=CUSTOMER, handed_over=True)
    told["away"] = given_up()
    with gateway(busy=1000) as mail:
        os.environ["MAIL_GATEWAY"] = mail.url
        told["busy"] = given_up() | {"asked": len(mail.asked)}
    with gateway() as mail:
        os.environ["MAIL_GATEWAY"] = mail.url
        send_receipt.apply((FIRST,))
        told["marked"] = models.numbers(Order.objects.filter(sent=True))
        asked = len(mail.asked)
        send_receipt.apply((FIRST,))
        told["asked_again"] = len(mail.asked) - asked
        # As when the worker dies before it notes that the letter is sent.
        Order.objects.update(sent=False)
        send_receipt.apply((FIRST,))
        told["letters"] = mail.letters.count(FIRST)
    return told


def alarm() -> dict[str, Any]:
    """Call the command with orders of every kind; return what it says and sweeps."""
    queues.declare(QUEUE)
    app.conf.task_default_queue = QUEUE
    for order in (NOT_HANDED_OVER, LATE, LATE_BUT_SENT):
        handed_over, sent = order != NOT_HANDED_OVER, order == LATE_BUT_SENT
        Order.objects.create(
            pk=order, email=CUSTOMER, handed_over=handed_over, sent=sent
        )
    before = timezone.now() - timedelta(minutes=20)
    Order.objects.filter(pk__gte=LATE).update(placed_at=before)
    said = {
        "after 15 minutes": heard(),
        "after 30 minutes": heard("--minutes", "30"),
    }
    return said | {"swept": queues.orders(QUEUE)}


def heard(*options: str) -> str:
    """Return what the command says, however it ends."""
    try:
        call_command(Command(), *options)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "nothing"


if __name__ == "__main__":
    models.clear()
    print(json.dumps(letters() | {"alarm": alarm()}))

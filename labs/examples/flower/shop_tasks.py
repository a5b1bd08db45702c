"""The shop's tasks, as the worker and the caller import them."""

import os
import time
from typing import Any

from celery import Celery, Task

# region app
app = Celery("shop", broker=os.environ.get("BROKER_URL"))
app.conf.update(
    task_ignore_result=True,
    task_acks_late=True,
    worker_prefetch_multiplier=1,
    worker_send_task_events=True,  # the same as `celery worker -E`
    task_send_sent_event=True,  # the caller tells that it sent a task
)
# endregion app


class GatewayBusyError(Exception):
    """The mail gateway asks to come again."""


# region tasks
@app.task(
    name="shop.receipt",
    bind=True,
    autoretry_for=(GatewayBusyError,),
    retry_backoff=False,
    default_retry_delay=0.1,
    max_retries=3,
)
def receipt(self: Task[Any, Any], order: int, address: str) -> None:
    """Send the receipt of an order."""
    if "@" not in address:
        raise ValueError(f"order {order}: not an address")
    if order == 1002 and self.request.retries == 0:
        raise GatewayBusyError("503")


@app.task(name="shop.report")
def report(seconds: float) -> None:
    """Make a report that takes a while."""
    time.sleep(seconds)


# endregion tasks

"""The jobs of the shop, for Celery's workers."""

import os

import django
from celery import Celery

django.setup()

from challenges.long_running_jobs_block_requests import building  # noqa: E402 Django first

# region app
app = Celery("shop")
app.conf.update(
    broker_url=os.environ["BROKER_URL"],
    broker_transport_options={"confirm_publish": True},
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    task_ignore_result=True,
)


@app.task(name="shop.build_report")
def build_report(report: int) -> None:
    """Build a report, in a worker."""
    building.build(report)


# endregion app

# Drills run side by side, each with a queue of its own.
app.conf.task_default_queue = os.environ["QUEUE"]

"""The jobs of the shop, for Celery's workers."""

import os
from typing import Any

import django
import httpx
from celery import Celery

django.setup()

from challenges.long_running_jobs_block_requests.building import (  # noqa: E402 Django first
    Report,
    build,
)

# region app
app = Celery("shop")
app.conf.update(
    broker_url=os.environ["BROKER_URL"],
    broker_transport_options={"confirm_publish": True},
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
)
# endregion app


# region task
class Job(app.Task):
    """A job that says so when it failed for good."""

    def on_failure(self, exc: Exception, task_id: str, args: Any, *_: Any) -> None:
        """Tell whoever asks for the report; Celery calls this after all retries."""
        Report.objects.filter(pk=args[0]).update(state="failed")


@app.task(
    base=Job,
    autoretry_for=(httpx.TransportError,),
    retry_backoff=1,
)
def build_report(report: int) -> None:
    """Build a report in a worker; try again when the renderer is away."""
    build(report)


# endregion task

# Drills run side by side, each with a queue of its own.
app.conf.task_default_queue = os.environ["QUEUE"]

"""The worker's side: a task whose lines carry the id of the request."""

import os

import structlog
from celery import Celery, Task
from celery.signals import before_task_publish, setup_logging, task_prerun
from structlog.contextvars import bind_contextvars, clear_contextvars, get_contextvars

from examples.elk_stack.shop_logs import configure

log = structlog.get_logger()

# region start
app = Celery("tasks", broker=os.environ["BROKER_URL"])
app.conf.task_default_queue = "elk-stack"
app.conf.worker_redirect_stdouts = False


@setup_logging.connect
def start(**_: object) -> None:
    """Configure the log of the worker, Celery's own lines included."""
    configure("worker")


# endregion start


# region carry
@before_task_publish.connect
def send_trace(headers: dict[str, object], **_: object) -> None:
    """Put the id into the message, whoever publishes it: a view or a retry."""
    if trace := get_contextvars().get("trace.id"):
        headers["trace_id"] = trace


@task_prerun.connect
def take_trace(task: Task, **_: object) -> None:
    """Bind what the message brought, and nothing of the task before it."""
    clear_contextvars()
    if trace := task.request.get("trace_id"):
        bind_contextvars(**{"trace.id": trace})


# endregion carry


# region pack
@app.task(bind=True, max_retries=3)
def pack(task: Task, order: str) -> None:
    """Pack an order; the printer of labels is away the first time for one."""
    found = log.bind(**{"labels.order": order, "event.action": "pack"})
    try:
        if order == "1042" and not task.request.retries:
            raise ConnectionError("the printer of labels does not answer")
    except ConnectionError as error:
        found.exception("not packed, trying again")
        raise task.retry(exc=error, countdown=0.2) from error
    found.info("packed")


# endregion pack

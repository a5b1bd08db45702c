"""The Celery app: `celery -A shop.config.celery worker`."""

import os
from typing import Any

from celery import Celery, Task
from celery.signals import (
    before_task_publish,
    setup_logging,
    task_postrun,
    task_prerun,
)
from structlog.contextvars import bind_contextvars, clear_contextvars, get_contextvars

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.config.settings.production")

app = Celery("shop")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@setup_logging.connect
def keep_the_shops_logs(**_: Any) -> None:
    """Leave logging to Django: with a listener here, Celery does not set up its own."""


# region request-id
@before_task_publish.connect
def send_the_request_along(headers: dict[str, Any], **_: Any) -> None:
    """Let a task know which request it came from."""
    headers["request_id"] = get_contextvars().get("request_id")


@task_prerun.connect
def log_with_the_request(task_id: str, task: Task, **_: Any) -> None:
    """Let what a task logs carry its id, and the id of its request."""
    request_id = getattr(task.request, "request_id", None)
    bind_contextvars(task=task.name, task_id=task_id, request_id=request_id)


@task_postrun.connect
def forget_the_request(**_: Any) -> None:
    """Keep the next task's lines free of this one's ids."""
    clear_contextvars()


# endregion request-id

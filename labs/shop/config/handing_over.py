"""Giving work to the broker, without losing it when there is none."""

import structlog
from amqp.exceptions import AMQPError
from celery import Task
from django.db import transaction
from kombu.exceptions import OperationalError

log = structlog.get_logger("shop.tasks")


def hand_over(task: Task, *arguments: object) -> None:
    """Send a task once the transaction around is committed.

    The row that the task works on is the note of what is to be done. When the
    broker does not take the message, a later sweep finds the row.
    """
    transaction.on_commit(lambda: _send(task, arguments))


def _send(task: Task, arguments: tuple[object, ...]) -> None:
    try:
        task.apply_async(arguments, confirm_timeout=3)
    except (OperationalError, AMQPError) as error:
        log.error("not handed over", task=task.name, reason=type(error).__name__)

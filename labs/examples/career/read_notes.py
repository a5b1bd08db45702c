"""Read Django 6.0's release notes and Celery 5.5's changelog against the shop."""

import sys

from celery import Celery
from django.conf import settings
from django.db.backends.postgresql.features import DatabaseFeatures


# region notes
def django_six() -> list[tuple[str, str, str]]:
    """Return what the notes say, what we have, and what follows."""
    python = sys.version_info
    field = settings.DEFAULT_AUTO_FIELD
    return [
        (
            "Python 3.12 or newer",
            f"Python {python.major}.{python.minor}",
            "upgrade first" if python < (3, 12) else "nothing",
        ),
        (
            "BigAutoField by default",
            f"settings say {field.rpartition('.')[2]}",
            "nothing" if field.endswith(".BigAutoField") else "set it, or migrate",
        ),
    ]


# endregion notes


# region changelog
def celery_five_five(broker: str) -> list[tuple[str, str, str]]:
    """Return what the changelog says, what we have, and what follows."""
    timeout = Celery().conf.worker_soft_shutdown_timeout
    return [
        (
            "soft shutdown",
            f"worker_soft_shutdown_timeout is {timeout}",
            "off until you set it" if not timeout else "look at your deploys",
        ),
        (
            "urllib3 replaces pycurl (SQS)",
            f"broker is {broker.partition(':')[0]}",
            "test it" if broker.startswith("sqs") else "nothing",
        ),
    ]


# endregion changelog


def report() -> str:
    """Write both readings as tables, and the least PostgreSQL of this Django."""
    least = ".".join(map(str, DatabaseFeatures.minimum_database_version))
    lines = []
    for title, rows in (
        ("Django 6.0", django_six()),
        ("Celery 5.5", celery_five_five(settings.CELERY_BROKER_URL)),
    ):
        lines.append(title)
        lines += [f"  {said:<31}{have:<37}{so}" for said, have, so in rows]
    lines.append(f"Django 5.2 needs PostgreSQL {least} or newer")
    return "\n".join(lines)

"""A Celery worker that builds reports, and what it has built."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from challenges.long_running_jobs_block_requests.web import FOLDER, reports
from workers.worker import Worker


@contextmanager
def celery(folder: str, app: str = "jobs") -> Iterator[Worker]:
    """Run a worker with a log of its own, and kill it at the end."""
    settings = {"DJANGO_SETTINGS_MODULE": f"{FOLDER}.settings"}
    log = Path(folder) / f"{secrets.token_hex(4)}.log"
    queue = os.environ["QUEUE"]
    worker = Worker(f"{FOLDER}.{app}", log, "--queues", queue, env=settings)
    try:
        yield worker
    finally:
        worker.kill()


def done(count: int) -> bool:
    """Tell whether so many reports are done."""
    return [state for state, _ in reports()].count("done") == count

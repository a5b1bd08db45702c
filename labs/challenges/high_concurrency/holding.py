"""Views that hold the loop, and the same ones that do not.

Each says when it began and ended, by the clock of its process.
"""

import threading
import time
from hashlib import sha256
from pathlib import Path

from asgiref.sync import sync_to_async
from django.db import connection
from django.http import HttpRequest, JsonResponse

LOCK = 77  # the lock of the database that somebody else holds


def timed(began: int) -> JsonResponse:
    """Say when something began, and that it ends now."""
    return JsonResponse({"began": began, "ended": time.monotonic_ns()})


async def ping(request: HttpRequest) -> JsonResponse:
    """Be quick: this is everybody else. Say also how many threads there are."""
    now = time.monotonic_ns()
    threads = threading.active_count()
    return JsonResponse({"began": now, "ended": now, "threads": threads})


def compute(until: Path) -> None:
    """Give the processor something to do, until a file is there."""
    digest = b"report"
    until.with_suffix(".begun").touch()
    while not until.exists():
        for _ in range(1000):
            digest = sha256(digest).digest()


# region compute
async def report(request: HttpRequest) -> JsonResponse:
    """Compute in the loop."""
    began = time.monotonic_ns()
    compute(Path(request.GET["until"]))
    return timed(began)


# endregion compute


# region compute-thread
async def report_in_thread(request: HttpRequest) -> JsonResponse:
    """Let a thread compute, and the loop go on."""
    began = time.monotonic_ns()
    await sync_to_async(compute)(Path(request.GET["until"]))
    return timed(began)


# endregion compute-thread


def ask_database(until: Path) -> None:
    """Send a query that waits for somebody else."""
    until.with_suffix(".begun").touch()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock_shared(%s)", [LOCK])
        cursor.execute("SELECT pg_advisory_unlock_shared(%s)", [LOCK])


# region query
async def stock(request: HttpRequest) -> JsonResponse:
    """Query in the loop."""
    began = time.monotonic_ns()
    ask_database(Path(request.GET["until"]))
    return timed(began)


# endregion query


# region query-thread
async def stock_in_thread(request: HttpRequest) -> JsonResponse:
    """Let a thread query, and the loop go on."""
    began = time.monotonic_ns()
    await sync_to_async(ask_database)(Path(request.GET["until"]))
    return timed(began)


# endregion query-thread

"""Four mistakes with tasks, and the words that Celery has for each."""

import os
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from celery import Celery
from receipts import app, send_receipt

from services.waiting import wait_for
from workers import queues
from workers.worker import plain, worker


def said_by(mistake: Callable[[], object]) -> str:
    """Return the error that a mistake ends in, as the last line of a traceback."""
    try:
        mistake()
    except Exception as error:
        return f"{type(error).__module__}.{type(error).__qualname__}: {error}"
    return "nothing"


class Order:
    """Something that JSON has no form for."""

    def __repr__(self) -> str:
        return "<Order 1001>"


def log_of_unknown_task() -> str:
    """Return what a worker logs that gets a task it does not know."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "worker.log"
        with worker("receipts", log):
            other = Celery("other", broker=os.environ["BROKER_URL"])
            other.send_task("reports.build", (date(2026, 11, 21).isoformat(),))
            wait_for(lambda: "KeyError" in log.read_text(), "the error")
        lines = plain(log.read_text()).splitlines()
    first = next(n for n, line in enumerate(lines) if "Received unreg" in line)
    error = next(line for line in lines if line.startswith("KeyError"))
    return "\n".join([*lines[first : first + 5], "…", error])


def main() -> None:
    """Make the mistakes."""
    queues.delete()
    print("# an object as argument")
    print(said_by(lambda: send_receipt.delay(Order(), "ada@example.org")))
    print("# a wrong number of arguments")
    print(said_by(lambda: send_receipt.delay(1001)))
    print("# asking for a result where none is kept")
    result = send_receipt.delay(1001, "ada@example.org")
    print(said_by(lambda: app.AsyncResult(result.id).get(timeout=1)))
    queues.delete()
    print("# a task that the worker does not have")
    print(log_of_unknown_task())
    print("left in the queue:", queues.waiting())


if __name__ == "__main__":
    main()

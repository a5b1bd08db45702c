"""A Celery worker that is told to stop while it charges a card."""

import os
import time
from pathlib import Path

from celery import Celery

app = Celery("shop", broker=os.environ.get("BROKER_URL"))
app.conf.update(task_ignore_result=True, worker_prefetch_multiplier=1)


def write(ledger: str, line: str) -> None:
    """Add a line to a file."""
    with Path(ledger).open("a") as file:
        file.write(f"{line}\n")


@app.task(name="shop.charge")
def charge(ledger: str) -> None:
    """Write down that it began, wait for the provider, and write down that it ended."""
    write(ledger, "begun")
    late = time.monotonic() + 30
    while not Path(ledger).with_suffix(".go").exists() and time.monotonic() < late:
        time.sleep(0.02)
    write(ledger, "charged")


@app.task(name="shop.charge_late", acks_late=True)
def charge_late(ledger: str) -> None:
    """Do the same, and tell the broker when it is over."""
    charge(ledger)

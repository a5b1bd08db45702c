"""Four states of a queue, and what each figure says about them."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jobs import connect, send_receipt
from kombu import Connection
from lost import SCHEMA

from gateways.mail import gateway
from services.waiting import wait_for
from workers import queues
from workers.worker import worker

# region overdue
OVERDUE = """
SELECT count(*) FROM receipt
WHERE sent IS NULL AND placed < now() - interval '10 minutes'
"""
# endregion overdue


# region queue
def queue_figures(name: str = "celery") -> tuple[int, int]:
    """Ask the broker how many messages wait, and how many workers consume."""
    with Connection(os.environ["BROKER_URL"], connect_timeout=5) as connection:
        answer = connection.default_channel.queue_declare(name, passive=True)
        return answer.message_count, answer.consumer_count


# endregion queue


def figures(log: str) -> str:
    """Return the four figures as columns."""
    waiting, consumers = queue_figures()
    failed = sum(" raised unexpected" in line for line in log.splitlines())
    with connect() as db:
        (overdue,) = db.execute(OVERDUE).fetchone() or (0,)
    return f"{waiting:>7} {consumers:>9} {failed:>6} {overdue:>7}"


def place(*orders: int, send: bool = True) -> None:
    """Place orders of an hour ago; with `send`, hand over their receipts too."""
    with connect() as db:
        for order in orders:
            db.execute(
                """INSERT INTO receipt (order_number, placed)
                VALUES (%s, now() - interval '1 hour')""",
                [order],
            )
    for order in orders if send else ():
        send_receipt.delay(order)


@contextmanager
def clean() -> Iterator[Path]:
    """Begin with an empty queue and table."""
    queues.delete()
    queues.declare("celery")
    with connect() as db:
        db.execute(SCHEMA)
    with tempfile.TemporaryDirectory() as folder, gateway() as mail:
        os.environ["MAIL_GATEWAY"] = mail.url
        mail.refuse(1013)
        yield Path(folder) / "worker.log"


def done(order: int) -> bool:
    """Tell whether this receipt is marked as sent."""
    with connect() as db:
        query = "SELECT 1 FROM receipt WHERE order_number = %s AND sent IS NOT NULL"
        return db.execute(query, [order]).fetchone() is not None


def main() -> None:
    """Print a line for each state."""
    print("state                        waiting consumers failed overdue")
    with clean() as log, worker("jobs", log):
        place(1001, 1002)
        wait_for(lambda: done(1001) and done(1002), "the receipts")
        print(f"{'all is well':<28} {figures(log.read_text())}")
        place(1003, send=False)
        print(f"{'the task was never sent':<28} {figures(log.read_text())}")
    with clean() as log:
        place(1001, 1002, 1003)
        print(f"{'no worker runs':<28} {figures('')}")
    with clean() as log, worker("jobs", log):
        place(1013, 1014)
        wait_for(lambda: done(1014), "the receipt after the one that fails")
        print(f"{'a task failed for good':<28} {figures(log.read_text())}")


if __name__ == "__main__":
    main()

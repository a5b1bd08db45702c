"""Kill what sends receipts at the fourth of ten, start it again, and count."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from jobs import connect, send_receipt

from gateways.mail import gateway
from services.waiting import wait_for
from workers import queues
from workers.worker import Worker, worker

ORDERS = range(1001, 1011)


def threads() -> tuple[int, int, int]:
    """Return the letters before the kill, those in the end, and the requests."""
    with gateway() as mail:
        held = mail.hold(1004, sent=True)
        command = [sys.executable, "in_threads.py", "1001", "1011"]
        env = os.environ | {"MAIL_GATEWAY": mail.url}
        with subprocess.Popen(command, env=env) as web:
            wait_for(held.arrived.is_set, "the fourth receipt")
            web.send_signal(signal.SIGKILL)
        before = len(mail.letters)
        held.over.set()
        with subprocess.Popen([*command[:2], "0", "0"], env=env) as web:
            web.send_signal(signal.SIGTERM)
        return before, len(mail.letters), len(mail.asked)


def queue() -> tuple[int, int, int]:
    """Return the same for tasks in a queue."""
    queues.delete()
    with connect() as db:
        db.execute(SCHEMA)
    with gateway() as mail, tempfile.TemporaryDirectory() as folder:
        held = mail.hold(1004, sent=True)
        os.environ["MAIL_GATEWAY"] = mail.url
        for order in ORDERS:
            with connect() as db:
                db.execute("INSERT INTO receipt (order_number) VALUES (%s)", [order])
            send_receipt.delay(order)
        first = Worker("jobs", Path(folder) / "1.log")
        try:
            wait_for(held.arrived.is_set, "the fourth receipt")
        finally:
            first.kill()
        before = len(mail.letters)
        held.over.set()
        with worker("jobs", Path(folder) / "2.log"):
            wait_for(lambda: len(mail.letters) == len(ORDERS), "the rest")
        return before, len(mail.letters), len(mail.asked)


SCHEMA = """
DROP TABLE IF EXISTS receipt;
CREATE TABLE receipt (
    order_number integer PRIMARY KEY,
    email text NOT NULL DEFAULT 'ada@example.org',
    placed timestamptz NOT NULL DEFAULT now(),
    sent timestamptz
);
"""

if __name__ == "__main__":
    print("10 receipts, SIGKILL at the fourth   before  in the end  requests")
    for name, run in (("thread of the web process", threads), ("queue", queue)):
        before, end, asked = run()
        print(f"{name:<36} {before:>6}  {end:>10}  {asked:>8}")

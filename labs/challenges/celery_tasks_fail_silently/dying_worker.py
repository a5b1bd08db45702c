"""Let the worker or its gateway fail: `dying_worker.py VERSION HOW`.

Ten orders are placed. HOW is one of
busy: the gateway answers the first requests for orders 1 and 2 with 503;
hangup: the gateway ends the connection of order 3 before it answers;
child: the process of order 3's task is killed before the letter is sent;
worker: the whole worker is killed then, and another one started;
answer: the whole worker is killed when the letter is sent, before it reads that;
again: the task of order 1 is in the queue a second time;
commit: order 3 is placed inside a transaction that takes its time.
"""

import importlib
import json
import os
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack, suppress
from pathlib import Path

from django.db import transaction

from challenges.celery_tasks_fail_silently.stage import (
    CUSTOMER,
    FOLDER,
    SECONDS,
    start,
)
from gateways.mail import gateway
from services.waiting import wait_for
from workers import queues
from workers.worker import plain

ORDERS = range(1, 11)
VICTIM = 3
HELD = ("hangup", "child", "worker", "answer")


def main(version: str, how: str) -> None:
    """Place ten orders, kill what is to be killed, and print what became of them."""
    queue = f"worker.{version}.{how}"  # All experiments may run at once.
    with ExitStack() as stack:
        mail = stack.enter_context(gateway())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        os.environ["MAIL_GATEWAY"] = mail.url
        shop = importlib.import_module(f"{FOLDER}.{version}")
        models = importlib.import_module(f"{FOLDER}.models")
        models.clear()
        shop.app.conf.task_default_queue = queue
        log = folder / "worker.log"
        worker = start(version, queue, log, stack)
        waiting = None
        if how == "busy":
            mail.refuse_once(1, 2)
        held = mail.hold(VICTIM, sent=how == "answer") if how in HELD else None
        for order in ORDERS:
            if how == "commit" and order == VICTIM:
                with transaction.atomic():
                    shop.order_placed(order, CUSTOMER)
                    # As long as a quick worker needs to look for the order.
                    with suppress(TimeoutError):
                        wait_for(lambda: "DoesNotExist" in log.read_text(), "it", 3)
            else:
                shop.order_placed(order, CUSTOMER)
        if how == "again":
            shop.send_receipt.delay(1)
        if held is not None:
            wait_for(held.arrived.is_set, "order 3 to be asked for", SECONDS)
            if how == "child":
                worker.kill_child()  # At once: its request ends after five seconds.
            elif how != "hangup":
                if how == "worker":
                    waiting = queues.settled(queue)
                worker.kill()
                start(version, queue, folder / "second.log", stack)
            held.over.set()
        # What is redelivered goes to the queue's head: the last order is the last.
        wait_for(lambda: ORDERS[-1] in mail.letters, "the last letter", SECONDS)
        if how == "again":
            wait_for(
                lambda: log.read_text().count("succeeded in") == len(ORDERS) + 1,
                "the task that is there twice",
                SECONDS,
            )
        unmarked = models.Order.objects.filter(sent=False)
        if version == "fixed":
            # What does not come in this time is lost, or waits far too long.
            with suppress(TimeoutError):
                wait_for(lambda: not unmarked.exists(), "all letters", SECONDS / 4)
        unmarked = models.numbers(unmarked)
        lines = plain(log.read_text()).splitlines()
    letters, asked = Counter(mail.letters), Counter(mail.asked)
    outcome = {
        "lost": [order for order in ORDERS if not letters[order]],
        "twice": [order for order in ORDERS if asked[order] > 1],
        "letters_twice": [order for order in ORDERS if letters[order] > 1],
        "unmarked": unmarked,
        "waiting": waiting,
        "log": [line for line in lines if is_bad(line)],
    }
    print(json.dumps(outcome))


def is_bad(line: str) -> bool:
    """Tell whether a line of a worker's log speaks of an error."""
    return line.startswith("[ERROR") or "WorkerLostError: " in line


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

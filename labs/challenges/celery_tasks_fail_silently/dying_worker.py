"""Let the worker or its gateway fail: `dying_worker.py VERSION HOW`.

Ten orders are placed. HOW is one of
busy: the gateway answers the first requests for orders 1 and 2 with 503;
child: the process of order 3's task is killed before the letter is sent;
worker: the whole worker is killed then, and another one started;
answer: the whole worker is killed when the letter is sent, before it reads that.
"""

import importlib
import json
import os
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from challenges.celery_tasks_fail_silently import ledger
from gateways.mail import gateway
from services.waiting import wait_for
from workers.worker import Worker, plain

ORDERS = range(1, 11)
VICTIM = 3


def main(version: str, how: str) -> None:
    """Place ten orders, kill what is to be killed, and print what became of them."""
    ledger.clear()
    queue = f"worker.{version}.{how}"  # All experiments may run at once.
    with ExitStack() as stack:
        mail = stack.enter_context(gateway())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        os.environ["MAIL_GATEWAY"] = mail.url
        shop = importlib.import_module(f"challenges.{FOLDER}.{version}")
        shop.app.conf.task_default_queue = queue
        log = folder / "worker.log"
        worker = start(version, queue, log, stack)
        held = None
        if how == "busy":
            mail.refuse_once(1, 2)
        else:
            held = mail.hold(VICTIM, sent=how == "answer")
        for order in ORDERS:
            shop.order_placed(order)
        if held is not None:
            wait_for(held.arrived.is_set, "order 3 to be asked for")
            if how == "child":
                worker.kill_child()
            else:
                worker.kill()
                start(version, queue, folder / "second.log", stack)
            held.over.set()
        # What is redelivered goes to the queue's head: the last order is the last.
        wait_for(lambda: ORDERS[-1] in mail.letters, "the last letter")
        if version == "fixed":
            wait_for(lambda: not ledger.unsent(), "all letters")
        lines = plain(log.read_text()).splitlines()
    letters, asked = Counter(mail.letters), Counter(mail.asked)
    outcome = {
        "lost": [order for order in ORDERS if not letters[order]],
        "twice": [order for order in ORDERS if asked[order] > 1],
        "letters_twice": [order for order in ORDERS if letters[order] > 1],
        "log": [line for line in lines if is_bad(line)],
    }
    print(json.dumps(outcome))


def is_bad(line: str) -> bool:
    """Tell whether a line of a worker's log speaks of an error."""
    return line.startswith("[ERROR") or "WorkerLostError: " in line


def start(version: str, queue: str, log: Path, stack: ExitStack) -> Worker:
    """Start a worker that is killed at the end: nobody waits for its goodbye."""
    worker = Worker(f"challenges.{FOLDER}.{version}", log, "--queues", queue)
    stack.callback(worker.kill)
    return worker


FOLDER = "celery_tasks_fail_silently"

if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

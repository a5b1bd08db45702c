"""Kill a worker in the middle of a task: `killed.py APP child|all LOG`.

Five orders are handed over and the third one's process gets SIGKILL, alone (as
the kernel does when memory runs out) or with the whole worker (as a power cut
does). A worker then gets the time to do what is left.
"""

import importlib
import os
import signal
import sys
from pathlib import Path

import ledger
import queues
from workers import plain, wait_for, worker

ORDERS = range(1, 6)


def finish() -> None:
    """Wait for the last order: what is redelivered goes to the queue's head."""
    wait_for(lambda: ledger.count("sent")[5], "the last order")


def main(app: str, victim: str, log: Path) -> None:
    """Run the experiment and print what became of the orders."""
    queue = f"killed.{app}.{victim}"  # All experiments may run at once.
    queues.delete(queue)
    shop = importlib.import_module(app)
    shop.app.conf.task_default_queue = queue
    with worker(app, log, "--queues", queue) as first:
        for order in ORDERS:
            shop.order_placed(order)
        wait_for(lambda: ledger.count("started")[3], "order 3 to be started")
        if victim == "child":
            os.kill(ledger.last_pid("started", 3), signal.SIGKILL)
            finish()
        else:
            first.kill()
            with worker(app, log.with_suffix(".second"), "--queues", queue):
                finish()

    started, sent = ledger.count("started"), ledger.count("sent")
    lost = [order for order in ORDERS if not sent[order]]
    again = [order for order in ORDERS if started[order] > 1]
    print(f"{len(ORDERS)} asked for, {sent.total()} sent")
    print(f"lost: {lost or 'none'}; started twice: {again or 'none'}")
    complaints = [line for line in plain(log.read_text()).splitlines() if "ERR" in line]
    print("errors in the log:", *(complaints or ["none"]), sep="\n  ")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))

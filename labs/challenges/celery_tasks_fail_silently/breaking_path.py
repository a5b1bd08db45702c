"""Break the path between the shop and the broker: `breaking_path.py VERSION HOW`.

Ten orders are placed, and the path breaks before the sixth. HOW is one of
away: the broker refuses connections for three orders, then it is back;
closed: the connection ends, and the shop's system knows;
flight: the connection ends while a message is on its way;
silent: what the shop sends is lost from now on, and nobody is told;
deaf: the broker's answers are lost.
"""

import importlib
import json
import logging
import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer

from challenges.celery_tasks_fail_silently.stage import CUSTOMER, FOLDER, SECONDS
from services.proxy import Proxy, proxy
from services.waiting import wait_for
from workers import queues

ORDERS = range(1, 11)
BREAK_BEFORE = 6
BACK_BEFORE = 9
# A confirm is given three seconds. A call that takes this long would take for ever:
# then the connection is closed, and the experiment goes on.
HELD = 15


class Collected(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.lines.append(self.format(record))


def break_path(path: Proxy, how: str) -> None:
    """Break the connections that are open now."""
    if how == "away":
        path.close()
    elif how == "closed":
        path.drop()
    else:
        path.swallow(answers=how == "deaf", then_drop=how == "flight")


def sweep() -> None:
    """Run the command that the fix has, which cron would call."""
    command = importlib.import_module(f"{FOLDER}.receipts")
    command.Command().handle(minutes=15)


@contextmanager
def patience(path: Proxy, order: int, held: list[int]) -> Iterator[None]:
    """Note an order whose call the path holds, and close its connection."""

    def give_up() -> None:
        held.append(order)
        path.drop()

    late = Timer(HELD, give_up)
    late.start()
    try:
        yield
    finally:
        late.cancel()


def main(version: str, how: str) -> None:
    """Place ten orders over a path that breaks, and print what became of them."""
    log = Collected()
    logging.basicConfig(level=logging.INFO, handlers=[log])
    queue = f"path.{version}.{how}"  # All experiments may run at once.
    queues.declare(queue)
    held: list[int] = []
    refused: list[str] = []
    with proxy(os.environ["BROKER_URL"]) as path:
        shop = importlib.import_module(f"{FOLDER}.{version}")
        models = importlib.import_module(f"{FOLDER}.models")
        models.clear()
        shop.app.conf.update(broker_url=path.url, task_default_queue=queue)
        for order in ORDERS:
            if order == BREAK_BEFORE:
                # Where nothing is handed over, that is what is told in the end.
                with suppress(TimeoutError):
                    wait_for(lambda: queues.waiting(queue) == ORDERS[4], "five", HELD)
                break_path(path, how)
            if order == BACK_BEFORE and how == "away":
                path.open()
            try:
                with patience(path, order, held):
                    shop.order_placed(order, CUSTOMER)
            except Exception as error:
                refused.append(f"order {order}: {error!r}")
            if order == BREAK_BEFORE and how == "flight":
                # The next one would be written before the end is noticed, or not.
                path.ended.wait(timeout=30)
        left = models.numbers(models.Order.objects.filter(handed_over=False))
        if version == "fixed":
            sweep()
        elif how in ("away", "closed", "flight"):
            # On the path that works again: what was sent before it has arrived.
            with shop.app.producer_pool.acquire() as producer:
                producer.channel.queue_declare(queue, passive=True)
        elif how == "deaf":
            wait_for(lambda: queues.waiting(queue) == len(ORDERS), "ten tasks", SECONDS)
    arrived = Counter(queues.orders(queue))
    outcome = {
        "lost": [order for order in ORDERS if not arrived[order]],
        "twice": [order for order in ORDERS if arrived[order] > 1],
        "held": held,
        "refused": refused,
        "left": left,
        "connections": path.accepted,
        "log": log.lines,
    }
    print(json.dumps(outcome))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

"""Break the path to the broker between two calls: `dropped.py APP HOW`.

HOW is one of
closed: the connection ends, and the publisher's system knows;
flight: the connection ends while a message is on its way;
silent: what the publisher sends is lost from now on, and nobody is told;
deaf: the broker's answers are lost.
"""

import importlib
import os
import sys
import time
from collections import Counter

import queues
from proxy import Proxy, proxy
from workers import wait_for

ORDERS = range(1, 11)
BREAK_BEFORE = 6


def break_path(path: Proxy, how: str) -> None:
    """Break the connections that are open now."""
    if how == "closed":
        path.drop()
    else:
        path.swallow(answers=how == "deaf", then_drop=how == "flight")


def main(app: str, how: str) -> None:
    """Place ten orders, with the break before the sixth, and print what arrived."""
    broker = os.environ["BROKER_URL"]
    queue = f"dropped.{app}.{how}"  # All eight experiments may run at once.
    queues.delete(queue)
    with proxy(broker) as path:
        shop = importlib.import_module(app)
        shop.app.conf.update(broker_url=path.url, task_default_queue=queue)
        for order in ORDERS:
            if order == BREAK_BEFORE:
                wait_for(
                    lambda: queues.waiting(queue) == BREAK_BEFORE - 1, "five tasks"
                )
                break_path(path, how)
            shop.order_placed(order)
            if order == BREAK_BEFORE and how == "flight":
                path.ended.wait(timeout=10)  # Or the next one may be lost as well.
        time.sleep(1)  # For what is still on its way.

    arrived = Counter(queues.orders(queue))
    lost = [order for order in ORDERS if not arrived[order]]
    twice = [order for order in ORDERS if arrived[order] > 1]
    print(f"placed: {len(ORDERS)}, arrived: {len(arrived)}, lost: {lost or 'none'}")
    print(f"arrived twice: {twice or 'none'}, connections: {path.accepted}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

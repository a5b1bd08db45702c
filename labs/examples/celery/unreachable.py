"""Place orders while nothing listens at the broker's address: `unreachable.py APP`."""

import importlib
import logging
import os
import sys
import time

import queues
from proxy import proxy

ORDERS = range(1, 4)


def main(app: str) -> None:
    """Place three orders, bring the broker back, and print what arrived."""
    queue = f"unreachable.{app}"
    queues.delete(queue)
    with proxy(os.environ["BROKER_URL"]) as path:
        path.close()
        shop = importlib.import_module(app)
        shop.app.conf.update(broker_url=path.url, task_default_queue=queue)
        for order in ORDERS:
            shop.order_placed(order)
        path.open()
        print("The broker is back.")
        shop.order_placed(ORDERS.stop)
        if hasattr(shop, "sweep"):
            shop.sweep()
        time.sleep(1)  # For what is still on its way.
    arrived = sorted(queues.orders(queue))
    lost = [order for order in [*ORDERS, ORDERS.stop] if order not in arrived]
    print(f"arrived: {arrived}, lost: {lost or 'none'}")


if __name__ == "__main__":
    logging.basicConfig(format="%(levelname)s %(message)s", stream=sys.stdout)
    main(sys.argv[1])

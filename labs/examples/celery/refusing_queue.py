"""Place five orders while the queue takes three, and print what is left to do."""

import logging
import sys

import ledger
import queues
import shop_mended
from kombu import Queue

LIMIT = {"x-max-length": 3, "x-overflow": "reject-publish"}


def main() -> None:
    """Print which orders the sweep will find."""
    queues.delete()
    shop_mended.app.conf.task_queues = [Queue("celery", queue_arguments=LIMIT)]
    for order in range(1, 6):
        shop_mended.order_placed(order)
    left = ledger.count("placed") - ledger.count("handed over")
    print("left for the sweep:", sorted(left))
    queues.delete()


if __name__ == "__main__":
    logging.basicConfig(format="%(levelname)s %(message)s", stream=sys.stdout)
    main()

"""Place five orders while the queue takes three, and print what is left to do."""

import logging
import sys

from kombu import Queue

from challenges.celery_tasks_fail_silently import fixed, models
from challenges.celery_tasks_fail_silently.stage import CUSTOMER

LIMIT = {"x-max-length": 3, "x-overflow": "reject-publish"}


def main() -> None:
    """Print which orders the sweep will find."""
    models.clear()
    fixed.app.conf.task_default_queue = "full"
    fixed.app.conf.task_queues = [Queue("full", queue_arguments=LIMIT)]
    for order in range(1, 6):
        fixed.order_placed(order, CUSTOMER)
    left = models.Order.objects.filter(handed_over=False)
    print("left for the sweep:", models.numbers(left))


if __name__ == "__main__":
    logging.basicConfig(format="%(levelname)s %(message)s", stream=sys.stdout)
    main()

"""Time what a confirm costs: publish the same tasks without and with it."""

import json

from challenges.celery_tasks_fail_silently import failing, fixed
from measuring.figures import alternate

TASKS = 40
SAMPLES = 9


def main() -> None:
    """Print the milliseconds of each run, without confirms and with them."""
    for shop in (failing, fixed):
        shop.app.conf.task_default_queue = "price"

    def trust() -> None:
        for order in range(TASKS):
            failing.send_receipt.delay(order)

    def confirm() -> None:
        for order in range(TASKS):
            fixed.send_receipt.apply_async((order,), confirm_timeout=3)

    print(json.dumps(alternate(trust, confirm, SAMPLES)))


if __name__ == "__main__":
    main()

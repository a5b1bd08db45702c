"""Place an order while the broker refuses the shop's password."""

import logging
import os
import re
import sys

from challenges.celery_tasks_fail_silently import failing, fixed, models
from challenges.celery_tasks_fail_silently.stage import CUSTOMER

WRONG = re.sub(r"//\w+:\w+@", "//nobody:wrong@", os.environ["BROKER_URL"])


def main() -> None:
    """Print what becomes of one order in each version."""
    models.clear()
    for order, shop in enumerate((failing, fixed), start=1):
        shop.app.conf.broker_url = WRONG
        print(f"# {shop.__name__.rpartition('.')[2]}")
        try:
            shop.order_placed(order, CUSTOMER)
        except Exception as error:
            print(f"the view ends with {type(error).__module__}.{type(error).__name__}")
        else:
            print(
                "the view answers; handed over:",
                models.Order.objects.get(pk=order).handed_over,
            )


if __name__ == "__main__":
    logging.basicConfig(format="%(levelname)s %(message)s", stream=sys.stdout)
    main()

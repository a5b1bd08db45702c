"""Count how often a task is tried while its gateway stays busy."""

import os

from challenges.celery_tasks_fail_silently import models
from challenges.celery_tasks_fail_silently.fixed import send_receipt
from challenges.celery_tasks_fail_silently.stage import CUSTOMER
from gateways.mail import gateway


def main() -> None:
    """Run the task in this process, where a retry does not wait for its turn."""
    models.clear()
    models.Order.objects.create(pk=1, email=CUSTOMER)
    with gateway(busy=1000) as mail:
        os.environ["MAIL_GATEWAY"] = mail.url
        send_receipt.apply((1,))
    tries = len(mail.asked)
    waits = sum(2**retry for retry in range(tries - 1))
    print(f"tried {tries} times, over {waits} s at most, then given up")


if __name__ == "__main__":
    main()

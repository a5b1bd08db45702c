"""A gateway that answers 500 for one order until it is repaired: who is told?"""

import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from challenges.celery_tasks_fail_silently import fixed, models
from challenges.celery_tasks_fail_silently.stage import CUSTOMER, SECONDS, start
from gateways.mail import gateway
from services.waiting import wait_for

QUEUE = "refused"


def receipts(*options: str) -> str:
    """Run the command as cron does, and return what it says and how it ends."""
    done = subprocess.run(
        [sys.executable, "cron.py", *options],
        env=os.environ | {"QUEUE": QUEUE},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    said = [line for line in (done.stdout + done.stderr).splitlines() if line]
    return "\n".join([*said, f"exit code {done.returncode}"])


def main() -> None:
    """Print what the row, the worker's log and the command say, then repair."""
    models.clear()
    fixed.app.conf.task_default_queue = QUEUE
    orders = models.Order.objects
    with ExitStack() as stack:
        mail = stack.enter_context(gateway())
        os.environ["MAIL_GATEWAY"] = mail.url
        mail.refuse(3)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        log = folder / "worker.log"
        start("fixed", QUEUE, log, stack)
        for order in range(1, 5):
            fixed.order_placed(order, CUSTOMER)
        wait_for(
            lambda: "raised unexpected" in log.read_text() or orders.get(pk=3).sent,
            "the end of order 3's task",
            SECONDS,
        )
        wait_for(
            lambda: orders.filter(sent=True).count() >= 3, "three letters", SECONDS
        )
        row = orders.get(pk=3)
        print(f"order 3: handed_over={row.handed_over} sent={row.sent}")
        print("# python manage.py receipts --minutes 0")
        print(receipts("--minutes", "0"))
        mail.accept()
        print("# the gateway is repaired; order 3 is handed over again")
        orders.filter(sent=False).update(handed_over=False)
        if not (said := receipts()).endswith("exit code 0"):
            raise AssertionError(f"receipts without --minutes: {said}")
        wait_for(lambda: orders.get(pk=3).sent, "the letter of order 3", SECONDS)
        print(receipts("--minutes", "0"))
        print("letters:", *sorted(order for order in mail.letters if order))


if __name__ == "__main__":
    main()

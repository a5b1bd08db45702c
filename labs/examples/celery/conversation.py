"""Send one receipt while the gateway is busy, and print what the worker logs."""

import os
import tempfile
from pathlib import Path

from receipts import send_receipt

from gateways.mail import gateway
from services.waiting import wait_for
from workers import queues
from workers.worker import plain, worker


def main() -> None:
    """Run a worker for one order and print its log."""
    queues.delete()
    with gateway(busy=2) as mail, tempfile.TemporaryDirectory() as folder:
        os.environ["MAIL_GATEWAY"] = mail.url
        log = Path(folder) / "worker.log"
        with worker("receipts", log):
            send_receipt.delay(1001, "ada@example.org")
            print("delay() came back before the gateway was asked:", not mail.letters)
            wait_for(lambda: mail.letters, "the letter")
            wait_for(lambda: "succeeded" in log.read_text(), "the log")
        for line in plain(log.read_text()).splitlines():
            if "ForkPoolWorker" in line and "Task " in line:
                print(line.partition("Task receipts.")[2])
        print(f"requests: {len(mail.asked)}, letters: {len(mail.letters)}")


if __name__ == "__main__":
    main()

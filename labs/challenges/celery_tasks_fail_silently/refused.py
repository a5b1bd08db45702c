"""Send a task when nothing listens at the broker's address."""

import os

from services.processes import free_port

os.environ["BROKER_URL"] = f"amqp://guest:guest@127.0.0.1:{free_port()}"

from challenges.celery_tasks_fail_silently.failing import send_receipt

if __name__ == "__main__":
    send_receipt.delay(1)

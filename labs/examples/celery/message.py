"""Print the message that a call of `delay` leaves in the queue."""

import json
import os

from kombu import Connection
from receipts import send_receipt

from workers import queues


def main() -> None:
    """Send a task and take its message out of the queue again."""
    queues.delete()
    send_receipt.delay(1001, "ada@example.org")
    with Connection(os.environ["BROKER_URL"]) as connection:
        message = connection.default_channel.basic_get("celery", no_ack=True)
    headers = message.headers | {"id": "<id>"}
    for name in ("task", "id", "argsrepr", "eta", "expires", "retries", "timelimit"):
        print(f"{name}: {headers[name]}")
    print("content type:", message.content_type)
    print("delivery mode:", message.properties["delivery_mode"])
    print("body:", json.dumps(json.loads(message.body)[:2]))


if __name__ == "__main__":
    main()

"""Publish five messages into a queue that takes three."""

import os
import time

from amqp.exceptions import MessageNacked
from kombu import Connection, Producer, Queue

queue = Queue(
    "full",
    queue_arguments={"x-max-length": 3, "x-overflow": "reject-publish"},
)


def fill(url: str, *, confirm: bool) -> None:
    """Publish five messages and print who was told of the loss."""
    options = {"confirm_publish": confirm}
    with Connection(url, transport_options=options) as connection:
        producer = Producer(connection)
        queue(connection).declare()
        accepted = 0
        for number in range(5):
            try:
                producer.publish(number, routing_key=queue.name)
                accepted += 1
            except MessageNacked as error:
                print(f"  message {number}: {type(error).__name__}")
        time.sleep(1)  # For what is still on its way.
        kept = queue(connection).queue_declare(passive=True).message_count
        print(f"  publish() returned {accepted} times, the queue keeps {kept}")
        queue(connection).delete()


def main() -> None:
    """Do it without and with confirms."""
    for confirm in (False, True):
        print(f"confirm_publish={confirm}:")
        fill(os.environ["BROKER_URL"], confirm=confirm)


if __name__ == "__main__":
    main()

"""Publish five messages into a queue that takes three."""

import os

from amqp.exceptions import MessageNacked
from kombu import Connection, Producer, Queue

from workers import queues

# region queues
DROPPING = Queue("dropping", queue_arguments={"x-max-length": 3})
REFUSING = Queue(
    "refusing",
    queue_arguments={"x-max-length": 3, "x-overflow": "reject-publish"},
)
# endregion queues


def fill(url: str, queue: Queue, *, confirm: bool) -> None:
    """Publish five messages, and print who was told of the loss and what is left."""
    options = {"confirm_publish": confirm}
    with Connection(url, transport_options=options) as connection:
        producer = Producer(connection)
        bound = queue(connection)
        bound.declare()
        print(f"{queue.name}, confirm_publish={confirm}:")
        accepted = 0
        for number in range(1, 6):
            try:
                producer.publish(number, routing_key=queue.name)
                accepted += 1
            except MessageNacked as error:
                print(f"  message {number}: {type(error).__name__}")
        queues.settled(queue.name)  # For what is still on its way.
        kept = []
        while message := bound.get(no_ack=True):
            kept.append(message.payload)
        print(f"  publish() returned {accepted} times, the queue keeps", *kept)
        bound.delete()


def main() -> None:
    """Do it with both rules, without and with confirms."""
    for queue in (DROPPING, REFUSING):
        for confirm in (False, True):
            fill(os.environ["BROKER_URL"], queue, confirm=confirm)


if __name__ == "__main__":
    main()

"""Look into the broker's queues, and begin with empty ones."""

import json
import os
import time

from kombu import Connection


def waiting(queue: str = "celery") -> int:
    """Return how many messages in a queue wait for a worker."""
    with Connection(os.environ["BROKER_URL"]) as connection:
        answer = connection.default_channel.queue_declare(queue, passive=True)
        return int(answer.message_count)


def settled(queue: str = "celery", seconds: float = 0.4) -> int:
    """Return how many wait when that number has not changed for so long."""
    before = -1
    while (now := waiting(queue)) != before:
        before = now
        time.sleep(seconds)
    return now


def orders(queue: str = "celery") -> list[int]:
    """Take the tasks out of a queue and return their orders, as they come."""
    found = []
    with Connection(os.environ["BROKER_URL"]) as connection:
        channel = connection.default_channel
        while message := channel.basic_get(queue, no_ack=True):
            (order,), _, _ = json.loads(message.body)
            found.append(order)
    return found


def delete(*queues: str) -> None:
    """Delete queues with what is in them."""
    with Connection(os.environ["BROKER_URL"]) as connection:
        for queue in queues or ("celery",):
            connection.default_channel.queue_delete(queue)


def declare(*queues: str) -> None:
    """Make queues as Celery makes them, so that nobody waits for their first use."""
    with Connection(os.environ["BROKER_URL"]) as connection:
        for queue in queues:
            connection.default_channel.queue_declare(
                queue, durable=True, auto_delete=False
            )

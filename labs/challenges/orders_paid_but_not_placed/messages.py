"""Messages between services: an outbox, its relay, and an inbox."""

import json
import os
from collections.abc import Callable
from typing import Any

import psycopg
from kombu import Connection, Queue

from challenges.orders_paid_but_not_placed.database import transaction

Act = Callable[..., None]

TABLES = """
CREATE TABLE outbox (
    id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    recipient text, body text, sent boolean DEFAULT false
);
CREATE TABLE inbox (message text PRIMARY KEY);
"""


# region tell
def tell(connection: psycopg.Connection, recipient: str, do: str, number: str) -> None:
    """Note a message, in the transaction that is its reason."""
    connection.execute(
        "INSERT INTO outbox (recipient, body) VALUES (%s, %s)",
        [recipient, json.dumps({"do": do, "number": number})],
    )


# endregion tell


# region relay
def relay(broker: Connection, service: str) -> None:
    """Hand over what is in the outbox, and note what the broker has confirmed."""
    with transaction() as connection:
        unsent = "SELECT id, recipient, body FROM outbox WHERE NOT sent ORDER BY id"
        rows = connection.execute(unsent).fetchall()
    for pk, recipient, body in rows:
        broker.Producer().publish(
            body,
            routing_key=queue_of(recipient),
            message_id=f"{service}-{pk}",
            delivery_mode="persistent",
        )
        with transaction() as connection:
            connection.execute("UPDATE outbox SET sent = true WHERE id = %s", [pk])


# endregion relay


# region receive
def receive(
    broker: Connection, service: str, acts: dict[str, Act], *, once: bool
) -> None:
    """Do what the messages say, each in a transaction, and acknowledge after it."""
    queue = Queue(queue_of(service), channel=broker.default_channel)
    while message := queue.get():
        with transaction() as connection:
            new = connection.execute(
                "INSERT INTO inbox VALUES (%s) ON CONFLICT DO NOTHING",
                [message.properties["message_id"]],
            )
            if new.rowcount == 1 or not once:
                act(connection, acts, **json.loads(message.body))
        message.ack()


# endregion receive


def queue_of(service: str) -> str:
    """Return the queue that a service listens to; each experiment has its own."""
    return f"{os.environ['QUEUES']}.{service}"


def act(connection: Any, acts: dict[str, Act], do: str, number: str) -> None:
    """Run the function that a message names."""
    acts[do](connection, number)

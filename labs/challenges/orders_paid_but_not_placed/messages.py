"""Messages between services: an outbox, its relay, and an inbox."""

import json
import os
import time
from collections.abc import Callable, Mapping

import psycopg
from kombu import Connection, Queue

from challenges.orders_paid_but_not_placed.database import transaction

Act = Callable[[psycopg.Connection, str], None]

# region tables
OUTBOX_AND_INBOX = """
CREATE TABLE outbox (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    recipient text, body text, sent boolean DEFAULT false
);
CREATE TABLE inbox (message text PRIMARY KEY);
"""
# endregion tables


# region tell
def tell(connection: psycopg.Connection, recipient: str, do: str, number: str) -> None:
    """Store a message in the transaction that is its reason."""
    connection.execute(
        "INSERT INTO outbox (recipient, body) VALUES (%s, %s)",
        [recipient, json.dumps({"do": do, "number": number})],
    )


# endregion tell


# region connect
def connect() -> Connection:
    """Connect to a broker that confirms each message, or says that it did not."""
    return Connection(
        os.environ["BROKER_URL"], transport_options={"confirm_publish": True}
    )


def queue(service: str) -> Queue:
    """Return the durable queue of a service."""
    return Queue(os.environ.get("QUEUE_PREFIX", "") + service)


# endregion connect


# region relay
def relay(broker: Connection, service: str) -> bool:
    """Send the oldest message of the outbox; tell whether there was one."""
    with transaction() as connection:
        row = connection.execute(
            "SELECT id, recipient, body FROM outbox WHERE NOT sent"
            " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED"
        ).fetchone()
        if row is None:
            return False
        pk, recipient, body = row
        broker.Producer().publish(
            body,
            routing_key=queue(recipient).name,
            message_id=f"{service}-{pk}",
            declare=[queue(recipient)],
            confirm_timeout=5,
        )
        connection.execute("UPDATE outbox SET sent = true WHERE id = %s", [pk])
    return True


# endregion relay


# region receive
def receive(broker: Connection, service: str, acts: Mapping[str, Act]) -> bool:
    """Do what one message says, once; tell whether there was one."""
    message = queue(service)(broker.default_channel).get()
    if message is None:
        return False
    with transaction() as connection:
        new = connection.execute(
            "INSERT INTO inbox VALUES (%s) ON CONFLICT DO NOTHING",
            [message.properties["message_id"]],
        )
        if new.rowcount == 1:
            told = json.loads(message.body)
            acts[told["do"]](connection, told["number"])
    message.ack()
    return True


# endregion receive


# region run
def run(service: str, acts: Mapping[str, Act]) -> None:
    """Send and receive for one service, until somebody stops the process."""
    broker = connect()
    while True:
        sent = relay(broker, service)
        received = receive(broker, service, acts)
        if not (sent or received):
            time.sleep(0.05)


# endregion run

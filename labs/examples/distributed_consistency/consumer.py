"""Price messages that arrive twice and out of order, in three consumers."""

import json
import os
from collections.abc import Callable

import psycopg
from kombu import Connection, Producer, Queue

PRICES = Queue("prices", durable=True)
SCHEMA = """
DROP TABLE IF EXISTS price, inbox, changes;
CREATE TABLE price (sku text PRIMARY KEY, cents integer, version integer);
CREATE TABLE inbox (message_id text PRIMARY KEY);
CREATE TABLE changes (sku text);
INSERT INTO price VALUES ('kettle', 2490, 1);
"""
Apply = Callable[[psycopg.Connection, dict, str], None]


# region naive
def naive(db: psycopg.Connection, event: dict, message_id: str) -> None:
    """Write what the message says, each time it comes."""
    db.execute(
        "UPDATE price SET cents = %s, version = %s WHERE sku = %s",
        [event["cents"], event["version"], event["sku"]],
    )
    db.execute("INSERT INTO changes VALUES (%s)", [event["sku"]])


# endregion naive


# region inbox
def inbox(db: psycopg.Connection, event: dict, message_id: str) -> None:
    """Act on each message once."""
    new = db.execute(
        "INSERT INTO inbox VALUES (%s) ON CONFLICT DO NOTHING", [message_id]
    )
    if new.rowcount == 1:
        naive(db, event, message_id)


# endregion inbox


# region versioned
def versioned(db: psycopg.Connection, event: dict, message_id: str) -> None:
    """Act on a message that is newer than what is known, and on no other."""
    newer = db.execute(
        """UPDATE price SET cents = %s, version = %s
        WHERE sku = %s AND version < %s""",
        [event["cents"], event["version"], event["sku"], event["version"]],
    )
    if newer.rowcount == 1:
        db.execute("INSERT INTO changes VALUES (%s)", [event["sku"]])


# endregion versioned


def publish(cents: int, version: int) -> None:
    """Send one event; the broker confirms it."""
    options = {"confirm_publish": True}
    with Connection(os.environ["BROKER_URL"], transport_options=options) as broker:
        Producer(broker).publish(
            {"sku": "kettle", "cents": cents, "version": version},
            routing_key="prices",
            message_id=f"price-kettle-{version}",
            declare=[PRICES],
        )


def take(apply: Apply, *, ack: bool) -> bool:
    """Apply one message; without `ack`, the connection ends before it is sent."""
    with Connection(os.environ["BROKER_URL"]) as broker:
        message = PRICES(broker.default_channel).get()
        if message is None:
            raise LookupError("no message")
        with psycopg.connect(os.environ["ORDERS_DATABASE"]) as db:
            apply(db, json.loads(message.body), message.properties["message_id"])
        if ack:
            message.ack()
        return bool(message.delivery_info["redelivered"])


def outcome(apply: Apply) -> str:
    """Send version 3, then the delayed version 2; version 3 comes twice."""
    with psycopg.connect(os.environ["ORDERS_DATABASE"]) as db:
        db.execute(SCHEMA)
    publish(1990, 3)
    take(apply, ack=False)
    again = take(apply, ack=True)
    publish(2190, 2)
    take(apply, ack=True)
    with psycopg.connect(os.environ["ORDERS_DATABASE"]) as db:
        (cents,) = db.execute("SELECT cents FROM price").fetchone() or (0,)
        (changes,) = db.execute("SELECT count(*) FROM changes").fetchone() or (0,)
    return f"{apply.__name__:<10} {again!s:>11} {changes:>8} {cents:>11}"


if __name__ == "__main__":
    print("           redelivered  applied  final price")
    for consumer in (naive, inbox, versioned):
        print(outcome(consumer))

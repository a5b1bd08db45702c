"""Other ways to charge and to store, which look safer."""

import json
import os
from collections.abc import Callable, Mapping

import httpx
import psycopg
from kombu import Connection

from challenges.orders_paid_but_not_placed import database, messages
from challenges.orders_paid_but_not_placed.database import transaction


def ask_payments(what: str, number: str) -> None:
    """Send a request to the payments service; raises httpx.HTTPError."""
    url = f"{os.environ['PAYMENTS_URL']}/{what}"
    httpx.post(url, json={"number": number}).raise_for_status()


# region order-first
def order_first(number: str) -> None:
    """Store the order, then charge the card."""
    with transaction() as orders:
        orders.execute("INSERT INTO orders VALUES (%s, 'placed')", [number])
    ask_payments("charges", number)


# endregion order-first


# region one-transaction
def one_transaction(number: str) -> None:
    """Charge the card inside the transaction that stores the order."""
    with transaction() as orders:
        orders.execute("INSERT INTO orders VALUES (%s, 'placed')", [number])
        ask_payments("charges", number)


# endregion one-transaction


# region refund-on-error
def refund_on_error(number: str) -> None:
    """Charge the card, store the order, and refund when that fails."""
    ask_payments("charges", number)
    try:
        with transaction() as orders:
            orders.execute("INSERT INTO orders VALUES (%s, 'placed')", [number])
    except Exception:
        ask_payments("refunds", number)
        raise


# endregion refund-on-error

WAYS: dict[str, Callable[[str], None]] = {
    "order_first": order_first,
    "one_transaction": one_transaction,
    "refund_on_error": refund_on_error,
}


# region on-commit
def on_commit(number: str) -> None:
    """Store the order, and publish as soon as it is committed."""
    with transaction() as orders:
        new = orders.execute(
            "INSERT INTO orders VALUES (%s, 'pending') ON CONFLICT DO NOTHING",
            [number],
        )
    if new.rowcount == 1:
        publish("payments", "charge", number)


# endregion on-commit


def publish(recipient: str, do: str, number: str) -> None:
    """Send a message at once, with confirms, and no outbox."""
    with messages.connect() as broker:
        broker.Producer().publish(
            json.dumps({"do": do, "number": number}),
            routing_key=messages.queue(recipient).name,
            message_id=f"{do}-{number}",
            declare=[messages.queue(recipient)],
            confirm_timeout=5,
        )


def receive_without_inbox(
    broker: Connection, service: str, acts: Mapping[str, messages.Act]
) -> bool:
    """Do what one message says, as often as it comes."""
    message = messages.queue(service)(broker.default_channel).get()
    if message is None:
        return False
    with transaction() as connection:
        told = json.loads(message.body)
        acts[told["do"]](connection, told["number"])
    message.ack()
    return True


def prepared() -> str:
    """Return what PostgreSQL says to a transaction that two databases share."""
    try:
        with database.transaction() as orders:
            orders.execute("PREPARE TRANSACTION 'order-1'")
    except psycopg.Error as error:
        return f"psycopg.errors.{type(error).__name__}: {error}"
    return "prepared"

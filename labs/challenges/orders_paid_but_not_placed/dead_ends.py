"""Other ways to charge and to keep, which look safer."""

import os
from collections.abc import Callable

import httpx
import psycopg

from challenges.orders_paid_but_not_placed import database
from challenges.orders_paid_but_not_placed.database import transaction


def ask_payments(what: str, number: str) -> None:
    """Send a request to the payments service; raises httpx.HTTPError."""
    url = f"{os.environ['PAYMENTS_URL']}/{what}"
    httpx.post(url, json={"number": number}).raise_for_status()


# region order-first
def order_first(number: str) -> None:
    """Keep the order, then charge the card."""
    with transaction() as orders:
        orders.execute("INSERT INTO orders VALUES (%s, 'placed')", [number])
    ask_payments("charges", number)


# endregion order-first


# region one-transaction
def one_transaction(number: str) -> None:
    """Charge the card inside the transaction that keeps the order."""
    with transaction() as orders:
        orders.execute("INSERT INTO orders VALUES (%s, 'placed')", [number])
        ask_payments("charges", number)


# endregion one-transaction


# region refund-on-error
def refund_on_error(number: str) -> None:
    """Charge the card, keep the order, and pay back when that fails."""
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


def prepared() -> str:
    """Return what PostgreSQL says to a transaction that two databases share."""
    try:
        with database.transaction() as orders:
            orders.execute("PREPARE TRANSACTION 'order-1'")
    except psycopg.Error as error:
        return f"psycopg.errors.{type(error).__name__}: {error}"
    return "prepared"

"""What became of each receipt: a table in the shop's own database."""

import os

import psycopg

SCHEMA = """
CREATE TABLE receipt (
    order_number integer PRIMARY KEY,
    handed_over boolean NOT NULL DEFAULT false,
    sent boolean NOT NULL DEFAULT false
)
"""


def _run(statement: str, *values: int) -> list[int]:
    """Run a statement in a transaction of its own; return its orders, if any."""
    with psycopg.connect(os.environ["SHOP_DATABASE"]) as connection:
        cursor = connection.execute(statement, values)
        return [order for (order,) in cursor] if cursor.description else []


# region ledger
def place(order: int) -> None:
    """Note that a receipt is due, in the transaction that keeps the order."""
    _run("INSERT INTO receipt (order_number) VALUES (%s)", order)


def mark_handed_over(order: int) -> None:
    """Note that the broker has the task."""
    _run("UPDATE receipt SET handed_over = true WHERE order_number = %s", order)


def not_handed_over() -> list[int]:
    """Return the orders whose task the broker may not have."""
    return _run("SELECT order_number FROM receipt WHERE NOT handed_over ORDER BY 1")


def mark_sent(order: int) -> None:
    """Note that the letter is on its way."""
    _run("UPDATE receipt SET sent = true WHERE order_number = %s", order)


def is_sent(order: int) -> bool:
    """Tell whether the letter is on its way already."""
    return bool(
        _run("SELECT 1 FROM receipt WHERE order_number = %s AND sent", order),
    )


# endregion ledger


def unsent() -> list[int]:
    """Return the orders whose letter is still due."""
    return _run("SELECT order_number FROM receipt WHERE NOT sent")


def clear() -> None:
    """Begin with an empty table."""
    _run("DROP TABLE IF EXISTS receipt")
    _run(SCHEMA)

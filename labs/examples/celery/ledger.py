"""What happened to each order, in a SQLite file that several processes share."""

import os
import sqlite3
from collections import Counter
from contextlib import closing

SCHEMA = """
CREATE TABLE IF NOT EXISTS happened (
    number INTEGER PRIMARY KEY, what TEXT, order_number INTEGER, pid INTEGER
)
"""


def _open() -> sqlite3.Connection:
    connection = sqlite3.connect(os.environ["LEDGER"], timeout=30)
    connection.execute(SCHEMA)
    return connection


def write(what: str, order: int) -> None:
    """Write down that `what` happened to an order, in this process, now."""
    with closing(_open()) as connection, connection:
        connection.execute(
            "INSERT INTO happened (what, order_number, pid) VALUES (?, ?, ?)",
            (what, order, os.getpid()),
        )


def count(what: str) -> Counter[int]:
    """Return how often `what` happened to each order."""
    with closing(_open()) as connection:
        rows = connection.execute(
            "SELECT order_number FROM happened WHERE what = ?", (what,)
        )
        return Counter(order for (order,) in rows)


def last_pid(what: str, order: int) -> int | None:
    """Return the process in which `what` last happened to an order."""
    with closing(_open()) as connection:
        row = connection.execute(
            "SELECT pid FROM happened WHERE what = ? AND order_number = ?"
            " ORDER BY number DESC LIMIT 1",
            (what, order),
        ).fetchone()
        return row and int(row[0])

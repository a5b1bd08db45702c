"""Two transfers in opposite directions: a deadlock, and the order that ends it."""

import re
import threading
from collections.abc import Callable

import psycopg

from services.waiting import wait_for

RESET = """
    DROP TABLE IF EXISTS stock;
    CREATE TABLE stock (sku text PRIMARY KEY, units int NOT NULL CHECK (units >= 0));
    INSERT INTO stock VALUES ('mug', 10), ('tee', 10);
"""
WAITING = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'
"""
MOVE = "UPDATE stock SET units = units + %s WHERE sku = %s"


# region failing
def move(url: str, source: str, target: str, met: threading.Barrier) -> None:
    """Move a unit, locking the rows in the order of the arguments."""
    with psycopg.connect(url) as connection:
        connection.execute(MOVE, (-1, source))
        met.wait()  # both hold their first row; now each wants the other's
        connection.execute(MOVE, (+1, target))


# endregion failing


# region fixed
LOCK = "SELECT FROM stock WHERE sku = ANY(%s) ORDER BY sku FOR UPDATE"


def move_in_order(url: str, source: str, target: str) -> None:
    """Move a unit, locking both rows first, always in the same order."""
    with psycopg.connect(url) as connection:
        connection.execute(LOCK, ([source, target],))
        connection.execute(MOVE, (-1, source))
        connection.execute(MOVE, (+1, target))


# endregion fixed


def both(url: str, transfer: Callable[..., None], *rest: object) -> list[psycopg.Error]:
    """Run the transfer in both directions at once; return what was raised.

    Both rows are locked until both transfers wait for one, so that neither is early.
    """
    errors: list[psycopg.Error] = []

    def run(source: str, target: str) -> None:
        try:
            transfer(url, source, target, *rest)
        except psycopg.Error as error:
            errors.append(error)

    ways = [("mug", "tee"), ("tee", "mug")]
    threads = [threading.Thread(target=run, args=way) for way in ways]
    with psycopg.connect(url) as keeper, psycopg.connect(url, autocommit=True) as look:
        keeper.execute("SELECT FROM stock FOR UPDATE")
        for thread in threads:
            thread.daemon = True
            thread.start()
        wait_for(lambda: look.execute(WAITING).fetchone() == (2,), "both to come", 10)
    for thread in threads:
        thread.join(timeout=20)
    if any(thread.is_alive() for thread in threads):
        raise AssertionError("the transfers wait for each other without an end")
    return errors


def report(url: str) -> str:
    """Show the deadlock, what it left, and that the fixed order has none."""
    lines = []
    ways: list[tuple[str, Callable[..., None], list[object]]] = [
        ("each in its own order", move, [threading.Barrier(2)]),
        ("both in the order of sku", move_in_order, []),
    ]
    for title, transfer, rest in ways:
        with psycopg.connect(url) as connection:
            connection.execute(RESET)
        errors = both(url, transfer, *rest)
        lines.append(f"# {title}: {2 - len(errors)} of 2 transfers made")
        lines += [f"{error.sqlstate}  {_steady(str(error))}" for error in errors]
        with psycopg.connect(url) as connection:
            rows = connection.execute("SELECT * FROM stock ORDER BY sku").fetchall()
        units = [row[1] for row in rows]
        lines.append(f"units in all: {sum(units)}\n")
    return "\n".join(lines)


def _steady(text: str) -> str:
    """Name processes, transactions and the row by letters: numbers differ."""
    for kind, letters in (("rocess", "PQ"), ("transaction", "TU")):
        numbers = dict.fromkeys(re.findall(rf"{kind} (\d+)", text))
        for number, letter in zip(numbers, letters, strict=False):
            text = re.sub(rf"\b{number}\b", letter, text)
    return re.sub(r"tuple \(0,\d+\)", "tuple (0,N)", text)

"""Hand the database rows that break a rule, and show what it answers."""

from collections.abc import Iterator
from pathlib import Path

import psycopg

SCHEMA = (Path(__file__).parent / "schema.sql").read_text(encoding="utf-8")


# region refused
BROKEN = [
    "INSERT INTO customer (email) VALUES ('ada@example.com')",
    "INSERT INTO purchase (customer_id, total) VALUES (7, 10)",
    "INSERT INTO purchase (customer_id, total) VALUES (1, -5)",
    "INSERT INTO purchase (customer_id, status) VALUES (1, 'paid')",
    "INSERT INTO purchase (customer_id, total) VALUES (1, 123456789)",
    "DELETE FROM customer WHERE id = 1",
]


def answers(connection: psycopg.Connection) -> Iterator[str]:
    """Yield what PostgreSQL says to each; it changes nothing."""
    for statement in BROKEN:
        try:
            with connection.transaction():
                connection.execute(statement)
        except psycopg.Error as error:
            yield f"{statement}\n{error.sqlstate}  {error}\n"


# endregion refused


def report(url: str) -> str:
    """Return the answers, and the proof that no row came in or went."""
    with psycopg.connect(url) as connection:
        connection.execute(SCHEMA)
        connection.execute("INSERT INTO customer (email) VALUES ('ada@example.com')")
        connection.execute("INSERT INTO purchase (customer_id, total) VALUES (1, 10)")
        lines = [
            answer.replace("\nDETAIL", "\n       DETAIL")
            for answer in answers(connection)
        ]
        left = connection.execute(
            "SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM purchase)"
        ).fetchone()
    return "\n".join([*lines, "customers: {}, purchases: {}".format(*left or ())])


# region aborted
def one_error_breaks_the_transaction(url: str) -> Iterator[str]:
    """Go on after an error, first without and then with a savepoint."""
    with psycopg.connect(url) as connection:
        for statement in ("SELECT 1 / 0", "SELECT 'still here'"):
            try:
                connection.execute(statement)
            except psycopg.Error as error:
                yield f"{type(error).__name__}: {error}"
        connection.rollback()
        try:
            with connection.transaction():  # a savepoint, or a transaction
                connection.execute("SELECT 1 / 0")
        except psycopg.errors.DivisionByZero:
            row = connection.execute("SELECT 'still here'").fetchone()
            yield f"after the savepoint: {row}"


# endregion aborted

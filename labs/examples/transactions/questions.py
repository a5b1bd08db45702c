"""The runs behind the page's questions."""

from collections.abc import Iterator

import psycopg
from psycopg import IsolationLevel

from examples.transactions.levels import (
    PIECES,
    SET,
    TABLES,
    ask,
    both_buy_on_credit,
)
from examples.transactions.retry import in_transaction

NAMES = """
    DROP TABLE IF EXISTS learner;
    CREATE TABLE learner (name text PRIMARY KEY);
"""
FREE = "SELECT count(*) FROM learner WHERE name = 'ada'"
TAKE = "INSERT INTO learner VALUES ('ada')"


def mixed_levels(url: str) -> str:
    """Let Ada spend at READ COMMITTED and Ben at SERIALIZABLE."""
    with psycopg.connect(url) as fresh:
        fresh.execute(TABLES)
    with psycopg.connect(url) as ada, psycopg.connect(url) as ben:
        ben.isolation_level = IsolationLevel.SERIALIZABLE
        return both_buy_on_credit(ada, ben)


def one_name_twice(url: str) -> Iterator[str]:
    """Let both look whether a name is free, and then both take it."""
    for level in (IsolationLevel.READ_COMMITTED, IsolationLevel.SERIALIZABLE):
        with psycopg.connect(url) as fresh:
            fresh.execute(NAMES)
        with psycopg.connect(url) as ada, psycopg.connect(url) as ben:
            ada.isolation_level = ben.isolation_level = level
            free = [ask(session, FREE) == 0 for session in (ada, ben)]
            ada.execute(TAKE)
            ada.commit()
            try:
                ben.execute(TAKE)
            except psycopg.Error as error:
                ben.rollback()
                name = level.name.replace("_", " ")
                yield f"{name:<16} {sum(free)} found it free, Ben: {error.sqlstate}"


def letters(url: str) -> str:
    """Send a letter inside the work, which meets two conflicts."""
    with psycopg.connect(url) as fresh:
        fresh.execute(TABLES)
    sent: list[str] = []

    def sell(connection: psycopg.Connection) -> None:
        seen = ask(connection, PIECES)
        sent.append("Your lamp is on its way")
        if len(sent) <= 2:
            with psycopg.connect(url) as other:
                other.execute(SET, (seen - 1,))
        connection.execute(SET, (seen - 1,))

    with psycopg.connect(url, autocommit=True) as connection:
        connection.isolation_level = IsolationLevel.REPEATABLE_READ
        in_transaction(connection, sell)
    return f"1 sale, {len(sent)} letters"

"""The one database that a service has, and its transactions."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

_connections: list[psycopg.Connection] = []


def use(url: str) -> None:
    """Connect this process to its database."""
    _connections.append(psycopg.connect(url))


# region transaction
@contextmanager
def transaction() -> Iterator[psycopg.Connection]:
    """Commit what the block did, or nothing of it."""
    connection = _connections[-1]
    try:
        yield connection
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


# endregion transaction

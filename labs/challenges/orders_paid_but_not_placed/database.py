"""The one database that a service has, and its transactions."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

_connections: list[psycopg.Connection] = []


def use(url: str) -> None:
    """Connect this process to its database."""
    _connections.append(psycopg.connect(url))


@contextmanager
def using(url: str) -> Iterator[None]:
    """Connect to a database until the block ends."""
    use(url)
    try:
        yield
    finally:
        _connections.pop().close()


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

"""Three surprises: when a transaction begins, where its level is set, who retries."""

from collections.abc import Iterator

import psycopg
from psycopg import IsolationLevel
from psycopg.pq import TransactionStatus

from examples.transactions.levels import PIECES, SET, TABLES, ask


# region opened
def opened_by_a_select(url: str) -> Iterator[str]:
    """Read once and do nothing more, in both modes of a connection."""
    for autocommit in (False, True):
        with psycopg.connect(url, autocommit=autocommit) as connection:
            connection.execute("SELECT 1")
            status = TransactionStatus(connection.info.transaction_status)
            yield f"autocommit={autocommit!s:<6} after a SELECT: {status.name}"


# endregion opened


# region level-too-late
def level_too_late(url: str) -> str:
    """Set the level after the first query of the transaction."""
    with psycopg.connect(url) as connection:
        connection.execute("SELECT 1")
        try:
            connection.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        except psycopg.Error as error:
            return f"psycopg.errors.{type(error).__name__}: {error}"
    return "set"


# endregion level-too-late


# region retry-inside
def retry_inside(url: str) -> Iterator[str]:
    """Catch the conflict and repeat the one statement, in the same transaction."""
    with psycopg.connect(url) as fresh:
        fresh.execute(TABLES)
    with psycopg.connect(url) as ada, psycopg.connect(url) as ben:
        ben.isolation_level = IsolationLevel.REPEATABLE_READ
        ask(ben, PIECES)
        ada.execute(SET, (9,))
        ada.commit()
        for _ in range(2):
            try:
                ben.execute(SET, (9,))
            except psycopg.Error as error:
                yield f"{error.sqlstate}  {str(error).splitlines()[0]}"


# endregion retry-inside

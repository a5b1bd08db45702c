"""What PostgreSQL refuses on a partitioned table."""

from collections.abc import Iterator

import psycopg

# region refused
REFUSED = [
    "INSERT INTO orders_by_month VALUES (1, 1, '2026-12-01 00:00:01', '')",
    "ALTER TABLE orders_by_month ADD UNIQUE (id)",
    "CREATE TABLE line (order_id bigint REFERENCES orders_by_month (id))",
]
# endregion refused

# region default
DEFAULT = """
    CREATE TABLE orders_by_month_rest PARTITION OF orders_by_month DEFAULT;
    INSERT INTO orders_by_month VALUES (1, 1, '2026-12-01 00:00:01', '');
"""
LATE = """
    CREATE TABLE orders_by_month_2026_12 PARTITION OF orders_by_month
    FOR VALUES FROM ('2026-12-01') TO ('2027-01-01')
"""
# endregion default


def answer(connection: psycopg.Connection, statement: str) -> str:
    """Return the error that a statement gets."""
    try:
        with connection.transaction():
            connection.execute(statement)
    except psycopg.Error as error:
        return f"psycopg.errors.{type(error).__name__}: {error}"
    return "done"


def report(connection: psycopg.Connection) -> Iterator[str]:
    """Yield each statement and what it gets."""
    for statement in REFUSED:
        yield f"{statement}\n{answer(connection, statement)}\n"


def too_late(connection: psycopg.Connection) -> str:
    """Add December's partition when the default already holds its rows."""
    with connection.transaction(force_rollback=True):
        connection.execute(DEFAULT)
        return answer(connection, LATE)

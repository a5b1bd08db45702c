"""Turn a table that is in use into the first partition of a new one."""

from collections.abc import Iterator
from datetime import date

import psycopg

from examples.partitioning.table import ensure_months

# region check
# While the old table is in use: neither blocks reads or writes for long.
CHECK = """
    ALTER TABLE orders ADD CONSTRAINT before_december
        CHECK (placed_at < '2026-12-01') NOT VALID;
"""
VALIDATE = "ALTER TABLE orders VALIDATE CONSTRAINT before_december"
UNIQUE = "CREATE UNIQUE INDEX CONCURRENTLY orders_key ON orders (id, placed_at)"
# endregion check

# region attach
# In one transaction, before December begins: nothing is copied or scanned.
ATTACH = """
    SET LOCAL lock_timeout = '2s';
    ALTER TABLE orders ALTER id DROP IDENTITY;
    CREATE SEQUENCE order_number;
    SELECT setval('order_number', (SELECT max(id) FROM orders));
    ALTER TABLE orders RENAME TO orders_until_2026_11;
    CREATE TABLE orders (
        id          bigint NOT NULL DEFAULT nextval('order_number'),
        customer_id bigint NOT NULL,
        placed_at   timestamptz NOT NULL,
        note        text NOT NULL
    ) PARTITION BY RANGE (placed_at);
    ALTER TABLE orders ATTACH PARTITION orders_until_2026_11
        FOR VALUES FROM (MINVALUE) TO ('2026-12-01');
    CREATE UNIQUE INDEX ON orders (id, placed_at);
    CREATE INDEX ON orders (customer_id);
"""
# endregion attach


def report(connection: psycopg.Connection) -> Iterator[str]:
    """Split the table, and say what it read and where rows are afterwards."""
    count = "SELECT count(*) FROM orders"
    before = connection.execute(count).fetchone()
    for statement in (CHECK, VALIDATE, UNIQUE):
        connection.execute(statement)
    with connection.transaction():
        scans, indexes = _scans(connection), _indexes(connection, "orders")
        connection.execute(ATTACH)
        ensure_months(connection, "orders", date(2026, 12, 1), 3)
        scans = _scans(connection) - scans
        built = _indexes(connection, "orders_until_2026_11") - indexes
    after = connection.execute(count).fetchone()
    yield f"orders before {(before or (0,))[0]:,}, after {(after or (0,))[0]:,}"
    yield f"the old table: scanned {scans} times, {built} indexes built"
    row = connection.execute(
        "INSERT INTO orders (customer_id, placed_at, note)"
        " VALUES (42, '2026-12-01 00:00:01', '') RETURNING id"
    ).fetchone()
    yield f"the first order of December has the id {row[0] if row else None}"
    rows = connection.execute(
        "SELECT tableoid::regclass, count(*) FROM orders GROUP BY 1 ORDER BY 1"
    ).fetchall()
    for name, number in rows:
        yield f"{name:<24}{number:>9,}"


def _indexes(connection: psycopg.Connection, table: str) -> int:
    """Return how many indexes a table has."""
    row = connection.execute(
        "SELECT count(*) FROM pg_index WHERE indrelid = %s::regclass", (table,)
    ).fetchone()
    return int(row[0]) if row else 0


def _scans(connection: psycopg.Connection) -> int:
    """Return how often this transaction has scanned the old table."""
    row = connection.execute(
        "SELECT sum(seq_scan) FROM pg_stat_xact_user_tables"
        " WHERE relname IN ('orders', 'orders_until_2026_11')"
    ).fetchone()
    return int(row[0] or 0) if row else 0

"""Get rid of the oldest month: delete its rows, or drop its partition."""

from collections.abc import Iterator

import psycopg

# region delete
DELETE = """
    EXPLAIN (ANALYZE, WAL, COSTS OFF, TIMING OFF, SUMMARY OFF)
    DELETE FROM orders WHERE placed_at < '2025-01-01'
"""
# endregion delete

# region drop
DETACH = (
    "ALTER TABLE orders_by_month DETACH PARTITION orders_by_month_2024_12 CONCURRENTLY"
)
DROP = "DROP TABLE orders_by_month_2024_12"
# endregion drop

SIZE = """
    SELECT sum(pg_total_relation_size(oid)) / 1e6 FROM pg_class
    WHERE oid = '{0}'::regclass OR oid IN
        (SELECT relid FROM pg_partition_tree('{0}') WHERE isleaf)
"""


def megabytes(connection: psycopg.Connection, table: str) -> float:
    """Return the size of a table with its partitions and indexes."""
    row = connection.execute(SIZE.format(table)).fetchone()
    return float(row[0]) if row else 0.0


def report(connection: psycopg.Connection) -> Iterator[str]:
    """Yield what each way writes, and the size before and after."""
    before = megabytes(connection, "orders")
    rows = connection.execute(DELETE).fetchall()
    text = "\n".join(str(row[0]) for row in rows)
    records = int(text.split("records=")[1].split()[0])
    connection.execute("VACUUM orders")
    after = megabytes(connection, "orders")
    yield f"DELETE, VACUUM  about {records / 1000:.0f},000 log records"
    yield f"                {before:.0f} MB before, {after:.0f} MB after"
    before = megabytes(connection, "orders_by_month")
    connection.execute(DETACH)
    connection.execute(DROP)
    after = megabytes(connection, "orders_by_month")
    yield f"DETACH, DROP    {before:.0f} MB before, {after:.0f} MB after"

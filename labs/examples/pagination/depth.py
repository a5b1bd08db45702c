"""What a page costs by its depth, and what a total costs."""

from collections.abc import Iterator
from typing import Any

import psycopg

from examples.pagination.pages import AFTER, BY_OFFSET, FIRST
from examples.pagination.table import ROWS, cost

SIZE = 20


def place_after(connection: psycopg.Connection, rows: int) -> dict[str, Any]:
    """Return the values of the order that so many orders lead up to."""
    row = connection.execute(
        "SELECT placed_at, id FROM orders ORDER BY placed_at DESC, id DESC"
        " LIMIT 1 OFFSET %s",
        (rows - 1,),
    ).fetchone()
    return dict(zip(("placed_at", "id"), row or (), strict=True))


def table(connection: psycopg.Connection) -> Iterator[str]:
    """Yield rows read and pages touched, by offset and by cursor."""
    yield f"{'':>7}   {'OFFSET':^18}   {'cursor':^18}"
    yield f"{'page':>7}{'rows':>12}{'8 kB pages':>12}{'rows':>9}{'8 kB pages':>12}"
    for number in (1, 10, 100, 1_000, 10_000, ROWS // SIZE):
        skipped = (number - 1) * SIZE
        values: dict[str, Any] = {"limit": SIZE, "offset": skipped}
        by_offset = cost(connection, BY_OFFSET, values)
        if skipped:
            values |= place_after(connection, skipped)
        by_cursor = cost(connection, AFTER if skipped else FIRST, values)
        yield (
            f"{number:>7,}{by_offset[0]:>12,}{by_offset[1]:>12,}"
            f"{by_cursor[0]:>9,}{by_cursor[1]:>12,}"
        )


# region totals
TOTALS = [
    "SELECT count(*) FROM orders",
    "SELECT count(*) FROM (SELECT FROM orders LIMIT 1001) AS first",
    "SELECT reltuples::bigint FROM pg_class WHERE oid = 'orders'::regclass",
]
# endregion totals


def totals(connection: psycopg.Connection) -> Iterator[str]:
    """Yield what three ways to show a total answer and read."""
    for query in TOTALS:
        row = connection.execute(query).fetchone()
        rows, _ = cost(connection, query)
        read = "1 row" if rows == 1 else f"{rows:,} rows"
        yield f"{query}\n  {row[0] if row else 0:,}, {read} read"


# region filtered
FILTERED = """
    SELECT id, placed_at FROM orders
    WHERE customer_id = 42 AND (placed_at, id) < (%(placed_at)s, %(id)s)
    ORDER BY placed_at DESC, id DESC LIMIT %(limit)s
"""
FITTING = "CREATE INDEX tried ON orders (customer_id, placed_at, id)"
# endregion filtered


def filtered(connection: psycopg.Connection) -> Iterator[str]:
    """Yield the cost of one customer's page in the middle, with two indexes."""
    values = place_after(connection, ROWS // 2) | {"limit": SIZE}
    rows, pages = cost(connection, FILTERED, values)
    yield f"(placed_at, id)               {rows:>6,} rows {pages:>6,} pages"
    connection.execute(FITTING)
    connection.execute("ANALYZE orders")
    rows, pages = cost(connection, FILTERED, values)
    connection.execute("DROP INDEX tried")
    yield f"(customer_id, placed_at, id)  {rows:>6,} rows {pages:>6,} pages"

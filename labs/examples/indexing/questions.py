"""The runs behind the page's questions."""

from collections.abc import Iterator

import psycopg

from examples.indexing.lookups import SUM
from examples.indexing.table import short

TWO = "(customer_id, placed_at)"
ONE_CUSTOMER = "SELECT * FROM orders WHERE customer_id = 42"
EITHER = "SELECT * FROM orders WHERE customer_id = 42 OR placed_at >= '2026-08-18'"


def report(connection: psycopg.Connection) -> Iterator[str]:
    """Yield, for each question, the index, the query and what it reads."""
    yield _with(connection, [TWO], ONE_CUSTOMER)
    yield _with(connection, [f"{TWO} INCLUDE (total)"], SUM)
    with connection.transaction(force_rollback=True):
        connection.execute("CREATE TABLE city AS SELECT n FROM generate_series(1,50) n")
        connection.execute("CREATE INDEX ON city (n)")
        connection.execute("ANALYZE city")
        query = "SELECT * FROM city WHERE n = 7"
        yield f"{query}\n  50 rows, (n): {short(connection, query)}"
    yield _with(connection, [TWO], EITHER)
    yield _with(connection, ["(customer_id)", "(placed_at)"], EITHER)


def _with(connection: psycopg.Connection, indexes: list[str], query: str) -> str:
    """Return what a query reads with these indexes, which are dropped again."""
    for index in indexes:
        connection.execute(f"CREATE INDEX ON orders {index}")
    connection.execute("VACUUM ANALYZE orders")
    told = short(connection, query)
    names = connection.execute(
        "SELECT indexrelid::regclass::text FROM pg_index"
        " WHERE indrelid = 'orders'::regclass AND NOT indisunique"
    ).fetchall()
    for (name,) in names:
        connection.execute(f"DROP INDEX {name}")
    return f"{query}\n  {' and '.join(indexes)}: {told}"

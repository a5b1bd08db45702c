"""Which partitions a query reads, and what it costs beside one table."""

import json
import re
from collections.abc import Iterator
from typing import Any

import psycopg

from measuring.plans import steady

# region november
NOVEMBER = """
    SELECT count(*) FROM {}
    WHERE placed_at >= '2026-11-01' AND placed_at < '2026-12-01'
"""
# endregion november

CONDITIONS = [
    "placed_at >= '2026-11-01' AND placed_at < '2026-12-01'",
    "placed_at >= '2026-11-01'",
    "date_trunc('month', placed_at) = '2026-11-01'",
    "id = 400000",
    "id = 400000 AND placed_at = '2026-07-30 11:33:20'",
    "customer_id = 42",
]


def plan(connection: psycopg.Connection, table: str) -> str:
    """Return the plan of November's orders."""
    explain = "EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF) "
    for _ in range(2):
        rows = connection.execute(explain + NOVEMBER.format(table)).fetchall()
    return steady(str(row[0]) for row in rows)


def read(connection: psycopg.Connection, query: str) -> tuple[int, int, int]:
    """Return how many tables a query reads, its pages, and the locks it takes."""
    explain = "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) "
    with connection.transaction():
        for _ in range(2):
            row = connection.execute(explain + query).fetchone()
        locks = connection.execute(
            "SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid()"
            " AND locktype = 'relation' AND relation::regclass::text LIKE 'orders%'"
        ).fetchone()
    found: dict[str, Any] = row[0][0]["Plan"] if row else {}
    tables = set(re.findall(r'"Relation Name": "(\w+)"', json.dumps(found)))
    touched = found["Shared Hit Blocks"] + found["Shared Read Blocks"]
    return len(tables), touched, locks[0] if locks else 0


def table(connection: psycopg.Connection) -> Iterator[str]:
    """Yield, for each condition, the cost in one table and in 24 partitions."""
    yield f"{'':<16}{'pages':>7}{'tables read':>13}{'relations locked':>18}"
    for condition in CONDITIONS:
        yield f"WHERE {condition}"
        for name, label in (("orders", "one table"), ("orders_by_month", "by month")):
            query = f"SELECT * FROM {name} WHERE {condition}"  # noqa: S608 # ours
            tables, pages, locks = read(connection, query)
            yield f"  {label:<14}{pages:>7,}{tables:>13}{locks:>18}"


# region prepared
PREPARE = """
    PREPARE since (timestamptz) AS
    SELECT count(*) FROM orders_by_month WHERE placed_at >= $1;
    SET plan_cache_mode = force_generic_plan;
"""
ASK = """
    EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
    EXECUTE since('2026-11-01')
"""
# endregion prepared


def prepared(connection: psycopg.Connection) -> str:
    """Return the plan of a prepared statement, which is pruned when it runs."""
    connection.execute(PREPARE)
    rows = connection.execute(ASK).fetchall()
    connection.execute("RESET plan_cache_mode")
    connection.execute("DEALLOCATE since")
    return steady(str(row[0]) for row in rows)

"""The shop's users and orders, and ways to ask PostgreSQL what a query costs."""

import re

import psycopg

from measuring.plans import pages, steady

# region fill
FILL = """
    CREATE TABLE users (
        id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        email      text NOT NULL,
        name       text NOT NULL,
        last_seen  timestamptz NOT NULL
    ) WITH (fillfactor = 90);
    INSERT INTO users (email, name, last_seen)
    SELECT 'learner' || lpad(n::text, 6, '0') || '@example.com', 'Learner ' || n,
           '2026-11-01'
    FROM generate_series(1, 200000) AS n;

    CREATE TABLE orders (
        id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        customer_id bigint NOT NULL,
        status      text NOT NULL,
        placed_at   timestamptz NOT NULL,
        total       numeric(10, 2) NOT NULL
    );
    INSERT INTO orders (customer_id, status, placed_at, total)
    SELECT 1 + n * 37 % 5000,
           CASE WHEN n > 298500 THEN 'open' ELSE 'shipped' END,
           timestamptz '2024-12-01' + n * interval '3 minutes', n % 500
    FROM generate_series(1, 300000) AS n;
"""
# endregion fill

# Nothing but what a page shows may happen between two plans.
QUIET = """
    ALTER TABLE users SET (autovacuum_enabled = off);
    ALTER TABLE orders SET (autovacuum_enabled = off);
"""

# region settings
SETTINGS = """
    SET timezone = 'UTC';
    SET max_parallel_workers_per_gather = 0;
    SET synchronize_seqscans = off;
"""
# endregion settings


def prepare(connection: psycopg.Connection) -> None:
    """Fill both tables and give the planner its statistics."""
    connection.execute(FILL)
    connection.execute(QUIET)
    connection.execute(SETTINGS)
    connection.execute("VACUUM ANALYZE users")
    connection.execute("VACUUM ANALYZE orders")


def plan(connection: psycopg.Connection, query: str, options: str = "COSTS OFF") -> str:
    """Return the plan of the second run, when the pages are in memory."""
    explain = f"EXPLAIN (ANALYZE, BUFFERS, {options}, TIMING OFF, SUMMARY OFF) "
    for _ in range(2):
        rows = connection.execute(explain + query).fetchall()
    return steady(str(row[0]) for row in rows)


def short(connection: psycopg.Connection, query: str) -> str:
    """Return the node that reads the table, and the pages that the query touched."""
    text = plan(connection, query)
    reads = re.findall(r"(\w+(?: \w+)* Scan)\b", text)
    sorts = " and a sort" if "Sort Key" in text else ""
    count = pages(text)
    return f"{reads[0]}{sorts}, {count:,} page{'' if count == 1 else 's'}"


def size(connection: psycopg.Connection, name: str) -> str:
    """Return the size of a table or an index."""
    row = connection.execute(
        "SELECT pg_size_pretty(pg_relation_size(%s::regclass))", (name,)
    ).fetchone()
    return str(row[0]) if row else "?"

"""Read 200,000 customers with and without an index, and show both plans."""

import re
from collections.abc import Iterator

import psycopg

from measuring.plans import pages, steady

ROWS = 200_000

# region fill
FILL = """
    CREATE TABLE account (
        id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        email text NOT NULL,
        city  text NOT NULL
    );
    INSERT INTO account (email, city)
    SELECT 'learner' || lpad(n::text, 6, '0') || '@example.com',
           (ARRAY['Accra', 'Lagos', 'Nairobi', 'Kigali'])[1 + n % 4]
    FROM generate_series(1, 200000) AS n;
"""
# endregion fill

# region ask
ASK = """
    EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, SUMMARY OFF)
    SELECT * FROM account WHERE email = 'learner150000@example.com'
"""
# endregion ask

# region shapes
SHAPES = [
    ("email = 'learner150000@example.com'", "email"),
    ("lower(email) = 'learner150000@example.com'", "email"),
    ("lower(email) = 'learner150000@example.com'", "lower(email)"),
    ("email LIKE '%150000@%'", "email"),
    ("city = 'Lagos'", "city"),
]
# endregion shapes


def plan(connection: psycopg.Connection, question: str) -> str:
    """Return the plan of the second run, when the pages are in memory."""
    for _ in range(2):
        rows = connection.execute(question).fetchall()
    return steady(str(row[0]) for row in rows)


def shapes(connection: psycopg.Connection) -> Iterator[str]:
    """Yield, for each condition and index, the node that reads and its pages."""
    for condition, index in SHAPES:
        connection.execute(f"CREATE INDEX tried ON account ({index})")
        connection.execute("ANALYZE account")
        text = plan(connection, ASK.split("WHERE")[0] + f"WHERE {condition}")
        connection.execute("DROP INDEX tried")
        reads = re.findall(r"(\w+(?: \w+)* Scan)\b", text)
        yield f"{condition}\n  index on {index}: {reads[0]}, {pages(text)} pages"


def prepare(connection: psycopg.Connection) -> None:
    """Create and fill the table, and give the planner its statistics."""
    connection.execute(FILL)
    connection.execute("VACUUM ANALYZE account")
    # region settings
    # One process reads, so that the plan is one line and not three.
    connection.execute("SET max_parallel_workers_per_gather = 0")
    # Every scan begins at the first page, however busy the server is.
    connection.execute("SET synchronize_seqscans = off")
    # endregion settings


def sizes(connection: psycopg.Connection) -> str:
    """Return how much room table and index take."""
    row = connection.execute(
        "SELECT pg_size_pretty(pg_table_size('account')),"
        " pg_size_pretty(pg_relation_size('account_email_idx'))"
    ).fetchone()
    return "table {}, index {}".format(*row or ())

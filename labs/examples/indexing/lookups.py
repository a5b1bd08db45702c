"""Which index serves which query: plans and pages for each."""

from collections.abc import Iterator
from decimal import Decimal

import psycopg

from examples.indexing.table import plan, short, size

ADDRESS = "SELECT * FROM users WHERE email = 'learner150000@example.com'"
CREATE = "CREATE INDEX idx_user_email ON users (email)"

# region order
RECENT = """
    SELECT * FROM orders
    WHERE customer_id = 42 AND placed_at >= '2026-01-01'
    ORDER BY placed_at DESC LIMIT 10
"""
COLUMNS = [
    "customer_id",
    "placed_at, customer_id",
    "customer_id, placed_at",
]
# endregion order

# region conditions
CONDITIONS = [
    ("placed_at", "(placed_at AT TIME ZONE 'UTC')::date = '2026-03-01'"),
    ("placed_at", "placed_at >= '2026-03-01' AND placed_at < '2026-03-02'"),
    ("customer_id", "customer_id + 0 = 42"),
    ("customer_id", "customer_id = 42.0"),
    ("customer_id", "customer_id = 42"),
    ("customer_id, placed_at", "placed_at >= '2026-08-15'"),
    ("status", "status = 'shipped'"),
    ("status", "status = 'open'"),
]
# endregion conditions


def users_email(connection: psycopg.Connection) -> Iterator[str]:
    """Yield the plan before and after the index on users(email)."""
    yield plan(connection, ADDRESS, "COSTS ON")
    connection.execute(CREATE)
    yield plan(connection, ADDRESS, "COSTS ON")


def tried(connection: psycopg.Connection, index: str, query: str) -> str:
    """Return what a query costs with one index more, which is dropped again."""
    connection.execute(f"CREATE INDEX tried ON orders {index}")
    connection.execute("ANALYZE orders")
    try:
        return f"{short(connection, query)}, index {size(connection, 'tried')}"
    finally:
        connection.execute("DROP INDEX tried")


def orders_of_columns(connection: psycopg.Connection) -> Iterator[str]:
    """Yield the cost of one customer's newest orders for each choice of columns."""
    yield f"{'no index':<25} {short(connection, RECENT)}"
    for columns in COLUMNS:
        yield f"({columns})".ljust(26) + tried(connection, f"({columns})", RECENT)


# region partial
QUEUE = "SELECT * FROM orders WHERE status = {} ORDER BY placed_at LIMIT 20"
PARTIAL = "(placed_at) WHERE status = 'open'"
# endregion partial


def partial(connection: psycopg.Connection) -> Iterator[str]:
    """Yield what the packing queue costs with three indexes, and what does not fit."""
    queue = QUEUE.format("'open'")
    for index in ("(placed_at)", "(status, placed_at)", PARTIAL):
        yield f"{index:<34} {tried(connection, index, queue)}"
    other = queue.replace("= 'open'", "IN ('open', 'lost')")
    yield f"the same, asked for open or lost   {tried(connection, PARTIAL, other)}"


# region covering
SUM = "SELECT sum(total) FROM orders WHERE customer_id = 42"
COVERING = "(customer_id) INCLUDE (total)"
# endregion covering


def covering(connection: psycopg.Connection) -> Iterator[str]:
    """Yield plans of the sum: plain index, covering index, and after updates."""
    connection.execute("CREATE INDEX orders_customer ON orders (customer_id)")
    yield f"-- (customer_id), {size(connection, 'orders_customer')}"
    yield plan(connection, SUM)
    connection.execute("DROP INDEX orders_customer")
    connection.execute(f"CREATE INDEX orders_customer ON orders {COVERING}")
    yield f"\n-- {COVERING}, {size(connection, 'orders_customer')}"
    yield plan(connection, SUM)
    # Customer 79 orders just after customer 42: the rows share their pages.
    connection.execute("UPDATE orders SET total = total WHERE customer_id = 79")
    yield "\n-- the same index, after an UPDATE of customer 79's orders"
    yield plan(connection, SUM)
    connection.execute("VACUUM orders")
    yield "\n-- and after VACUUM orders"
    yield plan(connection, SUM)
    connection.execute("DROP INDEX orders_customer")


def conditions(connection: psycopg.Connection) -> Iterator[str]:
    """Yield, for each index and condition, how the table is read."""
    for columns, condition in CONDITIONS:
        query = f"SELECT * FROM orders WHERE {condition}"  # noqa: S608 # ours
        found = tried(connection, f"({columns})", query).rsplit(",", 1)[0]
        yield f"WHERE {condition}\n  index on ({columns}): {found}"


# region values
VALUES = [42, 42.0, Decimal(42)]


def values(connection: psycopg.Connection) -> Iterator[str]:
    """Yield how `customer_id = %s` reads the table for each type of value."""
    connection.execute("CREATE INDEX tried ON orders (customer_id)")
    for value in VALUES:
        query = "EXPLAIN (COSTS OFF) SELECT * FROM orders WHERE customer_id = %s"
        plan = connection.execute(query, (value,)).fetchone() or ("",)
        yield f"{value!r:<14} {plan[0]}"
    connection.execute("DROP INDEX tried")


# endregion values


# region refused
REFUSED = "CREATE INDEX orders_day ON orders ((placed_at::date))"
# endregion refused


def refused(connection: psycopg.Connection) -> str:
    """Return what PostgreSQL says to an index on a value that may change."""
    try:
        connection.execute(REFUSED)
    except psycopg.Error as error:
        return f"{error.sqlstate}  {error}"
    return "created"

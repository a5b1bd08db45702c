"""200,000 orders in a database of their own, and small tables beside them."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from measuring import plans
from shop.orders.models import Order
from shop.seed.ready import seeded_shop
from shop.seed.rows import Size

ROWS = 200_000

# region fill
FILL = """
    INSERT INTO orders_order (customer_id, status, placed_at)
    SELECT 1 + mod(n * 7919, 5000), 'placed',
           timestamptz '2024-01-01 00:00+00' + n * interval '5 minutes'
    FROM generate_series(1, %s) AS n
"""
# endregion fill

# In one process and from the first page on, so that a plan is the same each time.
STEADY = """
    SET max_parallel_workers_per_gather = 0;
    SET synchronize_seqscans = off;
    SET jit = off
"""


@contextmanager
def ready(url: str) -> Iterator[None]:
    """Make the shop's tables and fill them."""
    with seeded_shop(url, Size(products=0, orders=0)):
        with connection.cursor() as cursor:
            cursor.execute(STEADY)
            cursor.execute(FILL, [ROWS])
            cursor.execute("VACUUM ANALYZE orders_order")
        yield


@contextmanager
def beside(rows: int) -> Iterator[None]:
    """Let the list be of another, smaller table of orders, to be changed at will.

    A change would leave traces in the large one, and its plans would tell of them.
    """
    with connection.cursor() as cursor:
        cursor.execute("CREATE SCHEMA beside")
        cursor.execute("SET search_path TO beside, public")
        try:
            with connection.schema_editor() as editor:
                editor.create_model(Order)
            cursor.execute(FILL, [rows])
            yield
        finally:
            cursor.execute("SET search_path TO public")
            cursor.execute("DROP SCHEMA beside CASCADE")


def plan(sql: str) -> str:
    """Return the plan of a statement once its pages are in memory.

    Without the planner's guesses, which come from a random sample.
    """
    options = "ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF"
    with connection.cursor() as cursor:
        for _ in range(2):
            cursor.execute(f"EXPLAIN ({options}) {sql}")
            lines = [row[0] for row in cursor.fetchall()]
    return plans.steady(
        line.replace("::timestamp with time zone", "") for line in lines
    )


def rows_read(sql: str) -> int:
    """Count the rows that a statement takes from tables, thrown away or not."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {sql}")
        return plans.rows_read(cursor.fetchone()[0][0]["Plan"])

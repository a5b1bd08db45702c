"""Break the order sheet, then take it apart step by step and lose nothing."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
from psycopg import Connection

STEPS = (
    (Path(__file__).parent / "normalise.sql")
    .read_text(encoding="utf-8")
    .split("\n-- step\n")
)

# region again
SHEET_AGAIN = """
    SELECT order_no, ordered_on, email, city,
           string_agg(format('%s x%s @%s', sku, quantity, unit_price),
                      ', ' ORDER BY sku) AS items
    FROM order_line
    JOIN orders USING (order_no)
    JOIN customer USING (email)
    GROUP BY order_no, ordered_on, email, city
    ORDER BY order_no
"""
# endregion again


def table(connection: Connection, question: str) -> Iterator[str]:
    """Yield a query and its rows, as columns."""
    cursor = connection.execute(question)
    names = [column.name for column in cursor.description or []]
    rows = [names, *([str(value) for value in row] for row in cursor)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    yield f"> {question}"
    for row in rows:
        cells = zip(row, widths, strict=True)
        yield "  " + "  ".join(value.ljust(width) for value, width in cells).rstrip()
    yield ""


def anomalies(connection: Connection) -> Iterator[str]:
    """Yield what the sheet does when a fact changes, is asked for, or goes."""
    connection.execute(STEPS[0])
    yield "# Ada moves; the change reaches one of her two rows"
    connection.execute("UPDATE order_sheet SET city = 'Abuja' WHERE order_no = 1003")
    yield from table(
        connection,
        "SELECT DISTINCT email, city FROM order_sheet WHERE email LIKE 'ada%'",
    )
    yield "# How many mugs were sold? The sheet counts orders, not mugs"
    yield from table(
        connection, "SELECT count(*) FROM order_sheet WHERE items LIKE '%mug%'"
    )
    yield "# Order 1003 is cancelled; what does a cap cost?"
    connection.execute("DELETE FROM order_sheet WHERE order_no = 1003")
    yield from table(
        connection, "SELECT count(*) FROM order_sheet WHERE items LIKE '%cap%'"
    )


def steps(connection: Connection) -> Iterator[str]:
    """Yield how often a fact is stored after each step, and the sheet again."""
    connection.execute(STEPS[0])
    first = connection.execute("SELECT * FROM order_sheet ORDER BY order_no").fetchall()
    places = ["order_sheet", "order_row", "orders", "customer"]
    for place, step in zip(places, ["", *STEPS[1:]], strict=True):
        connection.execute(step)
        row = connection.execute(
            f"SELECT count(*) FROM {place} WHERE email = 'ada@example.com'"  # noqa: S608 a name from the line above
        ).fetchone()
        yield f"{place:12} says {row[0] if row else 0} × that Ada lives in Lagos"
    yield ""
    yield from table(
        connection,
        "SELECT sku, sum(quantity) AS sold FROM order_line GROUP BY sku ORDER BY sku",
    )
    again = connection.execute(SHEET_AGAIN).fetchall()
    yield f"joined again, the same as the sheet: {'yes' if again == first else 'no'}"


def report(url: str) -> tuple[str, str]:
    """Return what both scenes print."""
    with psycopg.connect(url) as connection:
        return "\n".join(anomalies(connection)), "\n".join(steps(connection))

"""Search the orders of one customer, with SQL that is built and SQL that is sent."""

from collections.abc import Iterator
from typing import Any

import psycopg
from psycopg import sql

Rows = list[tuple[Any, ...]]


# region failing
def built(connection: psycopg.Connection, customer: int, item: str) -> Rows:
    """Put the text that a stranger typed into a statement."""
    statement = (
        f"SELECT item FROM orders WHERE customer = {customer} AND item = '{item}'"  # noqa: S608 - the fault
    )
    return connection.execute(statement).fetchall()


# endregion failing

# region fixed
COLUMNS = {"newest": "id", "item": "item"}


def sent(
    connection: psycopg.Connection, customer: int, item: str, sort: str = "item"
) -> Rows:
    """Send statement and values apart; look up what cannot be a value."""
    if sort not in COLUMNS:
        raise ValueError(f"sort by one of {', '.join(COLUMNS)}")
    statement = sql.SQL(
        "SELECT item FROM orders WHERE customer = %s AND item = %s ORDER BY {}"
    ).format(sql.Identifier(COLUMNS[sort]))
    return connection.execute(statement, (customer, item)).fetchall()


# endregion fixed


def report(url: str) -> Iterator[str]:
    """Give how many rows each finds for what two customers type."""
    typed = ["lamp", "' OR '1'='1", "' UNION SELECT phone FROM people --"]
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE people (id int, phone text)")
        connection.execute("CREATE TABLE orders (id serial, customer int, item text)")
        connection.execute("INSERT INTO people VALUES (1, '+44 20 7946 0018')")
        for customer in (1, 2, 3):
            connection.execute(
                "INSERT INTO orders (customer, item) VALUES (%s, 'lamp'), (%s, 'rug')",
                (customer, customer),
            )
        for text in typed:
            yield f"customer 1 searches for  {text}"
            for search in (built, sent):
                rows = search(connection, 1, text)
                found = ", ".join(str(row[0]) for row in rows)
                yield f"  {search.__name__:<6}{len(rows)} rows  {found}".rstrip()
        try:
            sent(connection, 1, "lamp", sort="price; DROP TABLE orders")
        except ValueError as error:
            yield f"sort=price; DROP TABLE orders\n  sent  ValueError: {error}"
        connection.rollback()

"""Cursors that lose rows, and numbers that PostgreSQL refuses."""

from collections.abc import Iterator

import psycopg

from examples.pagination.pages import BY_OFFSET, BadCursor, page
from examples.pagination.table import fill

# region ties
TIED = """
    SELECT id, placed_at FROM orders WHERE placed_at < %s
    ORDER BY placed_at DESC LIMIT 10
"""
# endregion ties

# region nulls
SHIPPED = """
    SELECT id, shipped_at FROM orders WHERE (shipped_at, id) < (%s, %s)
    ORDER BY shipped_at DESC, id DESC LIMIT 10
"""
# endregion nulls


def ties(connection: psycopg.Connection) -> str:
    """Walk by time alone: three orders share each minute."""
    last, seen = "infinity", 0
    while rows := connection.execute(TIED, (last,)).fetchall():
        seen += len(rows)
        last = rows[-1][1]
    return f"by placed_at alone: {seen} of 200 orders"


def nulls(connection: psycopg.Connection) -> str:
    """Walk by a column that is NULL for orders that have not been shipped."""
    connection.execute("UPDATE orders SET shipped_at = placed_at WHERE id <= 150")
    place: tuple[object, int] = ("infinity", 0)
    seen = 0
    while rows := connection.execute(SHIPPED, place).fetchall():
        seen += len(rows)
        place = (rows[-1][1], rows[-1][0])
    return f"by shipped_at, id:  {seen} of 200 orders"


def lost(url: str) -> Iterator[str]:
    """Yield how many orders each of these walks finds."""
    with psycopg.connect(url) as connection:
        fill(connection, 200)
        yield ties(connection)
        yield nulls(connection)


def refused(url: str) -> Iterator[str]:
    """Yield the answers to ?page=0, to a huge page, and to a made-up cursor."""
    with psycopg.connect(url) as connection:
        fill(connection, 200)
        for number in (0, 10**18):
            values = {"limit": 20, "offset": (number - 1) * 20}
            try:
                connection.execute(BY_OFFSET, values)
            except psycopg.Error as error:
                yield f"?page={number}\n  {error.sqlstate}  {error}"
        try:
            page(connection, "page-7")
        except BadCursor as error:
            yield f"?after=page-7\n  BadCursor: {error}"

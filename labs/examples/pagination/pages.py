"""One list in pages, by offset and by cursor."""

import base64
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from psycopg.rows import dict_row

# region offset
BY_OFFSET = """
    SELECT id, placed_at FROM orders
    ORDER BY placed_at DESC, id DESC
    LIMIT %(limit)s OFFSET %(offset)s
"""
# endregion offset

# region cursor
FIRST = """
    SELECT id, placed_at FROM orders
    ORDER BY placed_at DESC, id DESC LIMIT %(limit)s
"""
AFTER = """
    SELECT id, placed_at FROM orders
    WHERE (placed_at, id) < (%(placed_at)s, %(id)s)
    ORDER BY placed_at DESC, id DESC LIMIT %(limit)s
"""
# endregion cursor
BEFORE = """
    SELECT id, placed_at FROM orders
    WHERE (placed_at, id) > (%(placed_at)s, %(id)s)
    ORDER BY placed_at, id LIMIT %(limit)s
"""


# region token
class BadCursor(ValueError):
    """The client sent a cursor that we never gave out: answer 400."""


@dataclass(frozen=True)
class Cursor:
    """The place after one order: the values of all columns that sort."""

    placed_at: datetime
    id: int

    def encode(self) -> str:
        """Return text for a URL; clients hand it back and read nothing in it."""
        text = json.dumps([self.placed_at.isoformat(), self.id])
        return base64.urlsafe_b64encode(text.encode()).decode()

    @classmethod
    def decode(cls, text: str) -> "Cursor":
        """Read a cursor as carefully as any other input."""
        try:
            placed_at, order = json.loads(base64.urlsafe_b64decode(text))
            if not 0 < order < 2**63:
                raise ValueError("no bigint")
            return cls(datetime.fromisoformat(placed_at), int(order))
        except (ValueError, TypeError) as error:
            raise BadCursor("cursor: take it from `next` of the page before") from error


# endregion token


# region page
def page(
    connection: psycopg.Connection, after: str | None = None, size: int = 20
) -> dict[str, Any]:
    """Return one page of orders, newest first, and where the next one begins."""
    size = max(1, min(size, 100))
    values: dict[str, Any] = {"limit": size + 1}
    if after is not None:
        values |= vars(Cursor.decode(after))
    with connection.cursor(row_factory=dict_row) as cursor:
        query = AFTER if after is not None else FIRST
        rows = cursor.execute(query, values).fetchall()
    more, rows = len(rows) > size, rows[:size]
    last = Cursor(rows[-1]["placed_at"], rows[-1]["id"]) if more else None
    return {"orders": rows, "next": last.encode() if last else None}


# endregion page


# region back
def page_before(
    connection: psycopg.Connection, before: str, size: int = 20
) -> list[dict[str, Any]]:
    """Return the page before a place: read upwards, then turn it round."""
    values = vars(Cursor.decode(before)) | {"limit": max(1, min(size, 100))}
    with connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(BEFORE, values).fetchall()[::-1]


# endregion back

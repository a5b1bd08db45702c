"""Walk through a list while others write, and count what comes twice or never."""

from collections import Counter
from collections.abc import Callable, Iterator

import psycopg

from examples.pagination.pages import BY_OFFSET, page
from examples.pagination.table import fill

SIZE = 10
ROWS = 200

# region writes
NEW = """INSERT INTO orders (customer_id, placed_at)
    SELECT 1, '2026-11-30' FROM generate_series(1, 5)"""
CANCELLED = "DELETE FROM orders WHERE id = ANY((%(seen)s::bigint[])[1:5])"
MOVED = """UPDATE orders SET placed_at = '2026-11-30' WHERE id IN
    (SELECT id FROM orders ORDER BY placed_at, id LIMIT 5)"""
# endregion writes


def by_offset(connection: psycopg.Connection) -> Iterator[list[int]]:
    """Yield page after page by number."""
    for number in range(ROWS):
        values = {"limit": SIZE, "offset": number * SIZE}
        ids = [row[0] for row in connection.execute(BY_OFFSET, values)]
        if not ids:
            return
        yield ids


def by_cursor(connection: psycopg.Connection) -> Iterator[list[int]]:
    """Yield page after page by cursor."""
    after = None
    for _ in range(ROWS):
        answer = page(connection, after, SIZE)
        yield [row["id"] for row in answer["orders"]]
        after = answer["next"]
        if after is None:
            return


def walk(
    url: str,
    pages: Callable[[psycopg.Connection], Iterator[list[int]]],
    write: str,
    level: str | None = None,
) -> str:
    """Walk; somebody writes after each of the first ten pages."""
    with psycopg.connect(url) as reader, psycopg.connect(url) as writer:
        fill(reader, ROWS)
        writer.autocommit = True
        there = {row[0] for row in reader.execute("SELECT id FROM orders")}
        seen: Counter[int] = Counter()
        if level:
            reader.execute(f"BEGIN ISOLATION LEVEL {level} READ ONLY")
        for number, ids in enumerate(pages(reader), 1):
            seen.update(ids)
            if number <= 10:
                writer.execute(write, {"seen": ids})
        reader.commit()
        left = {row[0] for row in reader.execute("SELECT id FROM orders")}
    twice = sum(1 for times in seen.values() if times > 1)
    never = len(there & left - set(seen))
    return f"{twice:>3} twice, {never:>3} never"


def table(url: str) -> Iterator[str]:
    """Yield a line for each kind of write, with both ways to page."""
    yield f"{'':<32}{'OFFSET':^20}  {'cursor':^20}"
    for title, write in (
        ("5 new orders after each page", NEW),
        ("5 that were seen are deleted", CANCELLED),
        ("5 oldest move to the top", MOVED),
    ):
        cells = [walk(url, way, write) for way in (by_offset, by_cursor)]
        yield f"{title:<32}{cells[0]:<20}  {cells[1]:<20}"


# region late
def late_commit(url: str) -> str:
    """Page while an older order is inserted and not committed yet."""
    with psycopg.connect(url) as reader, psycopg.connect(url) as slow:
        fill(reader, ROWS)
        slow.execute("INSERT INTO orders (customer_id, placed_at) VALUES (1, now())")
        with psycopg.connect(url) as quick:
            quick.execute(
                "INSERT INTO orders (customer_id, placed_at) VALUES (2, now())"
            )
        first = page(reader, size=SIZE)
        slow.commit()
        seen = [row["id"] for row in first["orders"]]
        seen += [row["id"] for row in page(reader, first["next"], SIZE)["orders"]]
    late, quick_id = ROWS + 1, ROWS + 2
    return f"order {quick_id}: {quick_id in seen}, order {late}: {late in seen}"


# endregion late

"""What does page 2 show when the list changes after page 1?"""

from collections.abc import Iterator

import psycopg

SCHEMA = """
DROP TABLE IF EXISTS purchase;
CREATE TABLE purchase (id int PRIMARY KEY, placed_at timestamptz NOT NULL);
INSERT INTO purchase
SELECT n, '2026-11-02 09:00+00'::timestamptz + n * interval '1 minute'
FROM generate_series(1, 6) n;
"""
PLACE = "INSERT INTO purchase VALUES (7, '2026-11-02 10:00+00')"
CANCEL = "DELETE FROM purchase WHERE id = 6"
# region queries
OFFSET = """
SELECT id, placed_at FROM purchase
ORDER BY placed_at DESC, id DESC LIMIT 3 OFFSET 3
"""
CURSOR = """
SELECT id, placed_at FROM purchase
WHERE (placed_at, id) < (%(placed_at)s, %(id)s)
ORDER BY placed_at DESC, id DESC LIMIT 3
"""
# endregion queries
FIRST = OFFSET.replace("OFFSET 3", "OFFSET 0")


def ids(rows: list[tuple]) -> str:
    """Show the ids of a page."""
    return " ".join(str(row[0]) for row in rows)


def report(url: str) -> Iterator[str]:
    """Read page 1, change the list, read page 2 in both ways."""
    with psycopg.connect(url, autocommit=True) as db:
        for label, change in [("order 7 is placed", PLACE), ("order 6 goes", CANCEL)]:
            db.execute(SCHEMA)
            first = db.execute(FIRST).fetchall()
            last_id, last_placed = first[-1]
            db.execute(change)
            by_offset = db.execute(OFFSET).fetchall()
            by_cursor = db.execute(
                CURSOR, {"id": last_id, "placed_at": last_placed}
            ).fetchall()
            yield f"page 1: {ids(first)}, then {label}"
            yield f"  page 2 by offset: {ids(by_offset)}"
            yield f"  page 2 by cursor: {ids(by_cursor)}"

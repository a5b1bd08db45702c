"""A year of orders in one table and in twelve partitions: read a month, drop one."""

import json
from pathlib import Path
from typing import LiteralString

import psycopg
from psycopg import Connection, sql

HERE = Path(__file__).parent
MONTHS = range(1, 13)
PER_MONTH = 10_000
FILL: LiteralString = """
    INSERT INTO {} (placed_at, total)
    SELECT make_timestamptz(2026, month, 1 + row % 28, 12, 0, 0, 'UTC'), row % 500
    FROM generate_series(1, 12) AS month, generate_series(1, {}) AS row
    ORDER BY 1"""
READ: LiteralString = """
    EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT sum(total) FROM {}
    WHERE placed_at >= '2026-03-01Z' AND placed_at < '2026-04-01Z'"""
SIZE: LiteralString = """
    SELECT sum(pg_relation_size(oid)) / 8192 FROM pg_class
    WHERE oid = {table}::regclass
    OR oid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = {table}::regclass)"""


def build(db: Connection) -> None:
    """Make both tables and fill them with the same rows."""
    tables = (HERE / "partitions.sql").read_text(encoding="utf-8")
    db.execute(tables.encode())
    for month in MONTHS[1:]:
        after = "2027-01-01Z" if month == 12 else f"2026-{month + 1:02}-01Z"
        db.execute(
            sql.SQL(
                "CREATE TABLE {} PARTITION OF orders FOR VALUES FROM ({}) TO ({})"
            ).format(
                sql.Identifier(f"orders_2026_{month:02}"), f"2026-{month:02}-01Z", after
            )
        )
    db.execute("CREATE TABLE plain (LIKE orders INCLUDING ALL)")
    db.execute("ALTER TABLE plain ALTER id DROP IDENTITY IF EXISTS")
    db.execute("ALTER TABLE plain ALTER id ADD GENERATED ALWAYS AS IDENTITY")
    for table in ("plain", "orders"):
        db.execute(sql.SQL(FILL).format(sql.Identifier(table), PER_MONTH))
    db.execute("ANALYZE plain")
    db.execute("ANALYZE orders")
    db.execute("SET max_parallel_workers_per_gather = 0")


def pages_read(db: Connection, table: str) -> int:
    """Count the 8 kB pages that the sum over March touches."""
    row = db.execute(sql.SQL(READ).format(sql.Identifier(table))).fetchone()
    plan = json.loads(json.dumps(row[0] if row else None))[0]["Plan"]
    return int(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"])


def size(db: Connection, table: str) -> int:
    """Count the pages of a table, its partitions included."""
    row = db.execute(sql.SQL(SIZE).format(table=table)).fetchone()
    return int(row[0]) if row else 0


# region forget
def forget_january(db: Connection) -> list[int]:
    """Remove the oldest month from both; return how many rows were written."""
    january = "DELETE FROM plain WHERE placed_at < '2026-02-01Z'"
    deleted = db.execute(january).rowcount
    db.execute("DROP TABLE orders_2026_01")
    return [deleted, 0]


# endregion forget


def report(url: str) -> str:
    """Compare one table, without and with an index, with twelve partitions."""
    with psycopg.connect(url, autocommit=True) as db:
        build(db)
        read = [pages_read(db, table) for table in ("plain", "orders")]
        db.execute("CREATE INDEX ON plain (placed_at)")
        indexed = pages_read(db, "plain")
        before = [size(db, table) for table in ("plain", "orders")]
        rows = forget_january(db)
        after = [size(db, table) for table in ("plain", "orders")]
    gone = [f"{size} → {left}" for size, left in zip(before, after, strict=True)]
    lines = [f"{'pages of 8 kB':<21}{'March':<8}{'January gone':<15}rows marked dead"]
    for title, pages, change, dead in (
        ("one table", read[0], gone[0], rows[0]),
        ("one table, indexed", indexed, gone[0], rows[0]),
        ("twelve partitions", read[1], gone[1], rows[1]),
    ):
        lines.append(f"{title:<21}{pages:<8}{change:<15}{dead:,}")
    return "\n".join(lines)

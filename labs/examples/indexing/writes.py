"""What each index costs a write, counted in records of the write-ahead log."""

import re
from collections.abc import Iterator

import psycopg

ROWS = 10_000

# region indexes
INDEXES = ["email", "lower(email)", "name", "last_seen"]
# endregion indexes

INSERT = """
    EXPLAIN (ANALYZE, WAL, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF)
    INSERT INTO users (email, name, last_seen)
    SELECT md5(n::text) || '@example.com', md5('name' || n), '2026-11-02'
    FROM generate_series(1, 10000) AS n
"""
# region visit
VISIT = "UPDATE users SET last_seen = '2026-11-30' WHERE id % 100 = 0"
# endregion visit


def inserts(connection: psycopg.Connection) -> Iterator[str]:
    """Insert the same rows with one index after another; roll each back."""
    yield f"{ROWS:,} users inserted      log records    page accesses"
    for count in range(len(INDEXES) + 1):
        with connection.transaction(force_rollback=True):
            for column in INDEXES[:count]:
                connection.execute(f"CREATE INDEX ON users ({column})")
            rows = connection.execute(INSERT).fetchall()
        text = "\n".join(str(row[0]) for row in rows)
        records = _number(r"WAL: records=(\d+)", text)
        hits = _number(r"shared hit=(\d+)", text)
        label = f"primary key + {count} index{'' if count == 1 else 'es'}"
        yield (f"{label:<26}{records / ROWS:6.0f} per row  {hits / ROWS:6.0f} per row")


# region hot
CHANGED = """
    SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_xact_user_tables
    WHERE relname = 'users'
"""


def visits(connection: psycopg.Connection) -> Iterator[str]:
    """Update one column of 2,000 users, without an index on it and with one."""
    for index in (None, "CREATE INDEX ON users (last_seen)"):
        with connection.transaction(force_rollback=True):
            if index:
                connection.execute(index)
            before = connection.execute(CHANGED).fetchone() or (0, 0)
            connection.execute(VISIT)
            after = connection.execute(CHANGED).fetchone() or (0, 0)
        rows, hot = after[0] - before[0], after[1] - before[1]
        yield f"{index or 'no index on last_seen'}"
        yield f"  {rows:,} rows updated, {hot:,} without touching an index"


# endregion hot


# region unused
UNUSED = """
    SELECT indexrelname, idx_scan, pg_size_pretty(pg_relation_size(indexrelid))
    FROM pg_stat_user_indexes JOIN pg_index USING (indexrelid)
    WHERE NOT indisunique
    ORDER BY idx_scan, pg_relation_size(indexrelid) DESC
"""
# endregion unused


def unused(connection: psycopg.Connection) -> Iterator[str]:
    """Yield each index, how often it was scanned, and its size."""
    for name, scans, room in connection.execute(UNUSED):
        yield f"{name:<20}{scans:>9}   {room}"


def _number(pattern: str, text: str) -> int:
    found = re.search(pattern, text)
    return int(found[1]) if found else 0

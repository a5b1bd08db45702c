"""One index of two columns: which queries does it help?"""

from collections.abc import Iterator

import psycopg

# region index
SCHEMA = """
DROP TABLE IF EXISTS purchase;
CREATE TABLE purchase (
    id int PRIMARY KEY, customer_id int NOT NULL, placed_at timestamptz NOT NULL
);
INSERT INTO purchase
SELECT n, n % 5000, '2026-01-01'::timestamptz + n * interval '1 minute'
FROM generate_series(1, 300000) n;
CREATE INDEX by_customer ON purchase (customer_id, placed_at);
"""
QUERIES = {
    "A": "WHERE customer_id = 7",
    "B": "WHERE customer_id = 7 AND placed_at >= '2026-07-01'",
    "C": "WHERE customer_id = 7 ORDER BY placed_at DESC LIMIT 10",
    "D": "WHERE placed_at >= '2026-07-28'",
    "E": "ORDER BY placed_at DESC LIMIT 10",
}
# endregion index


def nodes(plan: dict) -> Iterator[dict]:
    """Walk down a plan."""
    yield plan
    for child in plan.get("Plans", []):
        yield from nodes(child)


def explain(db: psycopg.Connection, condition: str) -> str:
    """Run a query; say how its rows were found, and how many pages that took."""
    query = f"SELECT * FROM purchase {condition}"  # noqa: S608 - from this file
    options = "ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON"
    ((answer,),) = db.execute(f"EXPLAIN ({options}) {query}").fetchall()
    plan = answer[0]["Plan"]
    names = [node["Node Type"] for node in nodes(plan)]
    pages = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
    how = next(name for name in reversed(names) if "Scan" in name)
    sorts = ", sorts" if "Sort" in names else ""
    return f"{plan['Actual Rows']:>3.0f} rows, {pages:>5} pages  {how}{sorts}"


def report(url: str) -> Iterator[str]:
    """Explain each query."""
    with psycopg.connect(url, autocommit=True) as db:
        db.execute("SET timezone = 'UTC'")
        db.execute("SET max_parallel_workers_per_gather = 0; SET jit = off")
        db.execute(SCHEMA)
        db.execute("VACUUM (ANALYZE) purchase")
        for label, condition in QUERIES.items():
            yield f"{label}  {explain(db, condition)}"

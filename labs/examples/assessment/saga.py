"""Three local transactions; the third is refused: what is left in each service?"""

from collections.abc import Callable, Iterator

import psycopg

# A schema for each service, in place of a database for each.
SCHEMA = """
DROP SCHEMA IF EXISTS orders, payments, stock CASCADE;
CREATE SCHEMA orders; CREATE SCHEMA payments; CREATE SCHEMA stock;
CREATE TABLE orders.purchase (id int PRIMARY KEY, status text NOT NULL);
CREATE TABLE payments.entry (
    purchase int, kind text, amount int NOT NULL, PRIMARY KEY (purchase, kind)
);
CREATE TABLE stock.level (sku text PRIMARY KEY, units int CHECK (units >= 0));
CREATE TABLE stock.taken (purchase int PRIMARY KEY, sku text NOT NULL);
INSERT INTO stock.level VALUES ('lamp', 0);
"""
Step = Callable[[psycopg.Connection], object]


def sql(statement: str) -> Step:
    """Make a step of one statement, which is one local transaction."""
    return lambda db: db.execute(statement)


# region steps
STEPS: list[tuple[str, Step, Step]] = [
    (
        "order",
        sql("INSERT INTO orders.purchase VALUES (1, 'pending')"),
        sql("UPDATE orders.purchase SET status = 'cancelled' WHERE id = 1"),
    ),
    (
        "charge",
        sql("INSERT INTO payments.entry VALUES (1, 'charge', 30)"),
        sql(
            "INSERT INTO payments.entry VALUES (1, 'refund', -30)"
            " ON CONFLICT DO NOTHING"  # a compensation may run twice
        ),
    ),
    (
        "take stock",
        sql(
            "WITH less AS (UPDATE stock.level SET units = units - 1"
            " WHERE sku = 'lamp') INSERT INTO stock.taken VALUES (1, 'lamp')"
        ),
        sql(
            "WITH freed AS (DELETE FROM stock.taken WHERE purchase = 1"
            " RETURNING sku) UPDATE stock.level SET units = units + 1"
            " FROM freed WHERE level.sku = freed.sku"
        ),
    ),
]
# endregion steps


# region run
def run(db: psycopg.Connection, *, compensate: bool) -> Iterator[str]:
    """Take the steps in order; on a refusal undo the earlier ones, last first."""
    undo: list[tuple[str, Step]] = []
    for name, forward, back in STEPS:
        try:
            forward(db)
        except psycopg.errors.CheckViolation:
            yield f"{name}: refused"
            for done, step_back in reversed(undo if compensate else []):
                step_back(db)
                yield f"undo {done}"
            return
        yield name
        undo.append((name, back))


# endregion run


def report(url: str) -> Iterator[str]:
    """Run without and with compensations."""
    with psycopg.connect(url, autocommit=True) as db:
        for compensate in (False, True):
            db.execute(SCHEMA)
            yield "# " + ("with" if compensate else "without") + " compensations"
            yield ", ".join(run(db, compensate=compensate))
            (status,) = db.execute("SELECT status FROM orders.purchase").fetchone() or (
                "",
            )
            entries = db.execute("SELECT kind, amount FROM payments.entry").fetchall()
            yield f"order: {status}"
            yield "payments: " + ", ".join(f"{kind} {sum_}" for kind, sum_ in entries)

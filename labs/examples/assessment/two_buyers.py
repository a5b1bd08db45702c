"""Two buyers, one lamp: who gets it, and what does the database hold?"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import psycopg
from psycopg import IsolationLevel

from services.waiting import wait_for

SCHEMA = """
DROP TABLE IF EXISTS stock;
CREATE TABLE stock (sku text PRIMARY KEY, units int NOT NULL);
INSERT INTO stock VALUES ('lamp', 1);
"""
WAITING = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock'
"""

# region ways
READ = "SELECT units FROM stock WHERE sku = 'lamp'"
LOCK = READ + " FOR UPDATE"
WRITE = "UPDATE stock SET units = %s WHERE sku = 'lamp'"
TAKE = "UPDATE stock SET units = units - 1 WHERE sku = 'lamp' AND units > 0"


@dataclass
class Way:
    """What a buyer's transaction reads, writes, and promises."""

    label: str
    read: str | None = None
    level: IsolationLevel = IsolationLevel.READ_COMMITTED


WAYS = [
    Way("read, then write", READ),
    Way("the same, REPEATABLE READ", READ, IsolationLevel.REPEATABLE_READ),
    Way("read FOR UPDATE, then write", LOCK),
    Way("one conditional UPDATE"),
]
# endregion ways


# region buy
def buy(db: psycopg.Connection, way: Way, has_read: Callable[[], None]) -> str:
    """Buy the lamp in one transaction; say what the buyer is told."""
    try:
        with db.transaction():
            if way.read is None:
                has_read()
                return "sold" if db.execute(TAKE).rowcount else "sold out"
            (units,) = db.execute(way.read).fetchone() or (0,)
            has_read()
            if units == 0:
                return "sold out"
            db.execute(WRITE, (units - 1,))
            return "sold"
    except psycopg.errors.SerializationFailure:
        return "40001, try again"


# endregion buy


def race(url: str, way: Way) -> str:
    """The second buyer reads before the first writes, unless a lock makes it wait."""
    told: dict[str, str] = {}
    may_write, second_read = threading.Event(), threading.Event()
    with psycopg.connect(url, autocommit=True) as look:
        look.execute(SCHEMA)
        with psycopg.connect(url) as first, psycopg.connect(url) as second:
            first.isolation_level = second.isolation_level = way.level

            def second_buys() -> None:
                told["second"] = buy(
                    second, way, lambda: (second_read.set(), may_write.wait(20))
                )

            other = threading.Thread(target=second_buys, daemon=True)

            def first_has_read() -> None:
                other.start()
                wait_for(
                    lambda: (
                        second_read.is_set() or look.execute(WAITING).fetchone() == (1,)
                    ),
                    "the second buyer to have read, or to wait",
                    10,
                )

            told["first"] = buy(first, way, first_has_read)
            may_write.set()
            other.join(timeout=20)
        (units,) = look.execute(READ).fetchone() or (0,)
    sold = [*told.values()].count("sold")
    return f"{told['first']} / {told['second']:<17} sold {sold}, units left {units}"


def report(url: str) -> Iterator[str]:
    """Race in each way."""
    for way in WAYS:
        yield f"{way.label:<28} {race(url, way)}"

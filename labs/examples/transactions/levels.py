"""Two sessions in each isolation level: what the second one sees and may do."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import psycopg
from psycopg import Connection, IsolationLevel

LEVELS = [
    IsolationLevel.READ_COMMITTED,
    IsolationLevel.REPEATABLE_READ,
    IsolationLevel.SERIALIZABLE,
]

# region tables
TABLES = """
    DROP TABLE IF EXISTS stock, purchase;
    CREATE TABLE stock (sku text PRIMARY KEY, pieces int NOT NULL);
    CREATE TABLE purchase (customer int NOT NULL, total int NOT NULL);
    INSERT INTO stock VALUES ('lamp', 10), ('mug', 10);
"""
# endregion tables
PIECES = "SELECT pieces FROM stock WHERE sku = 'lamp'"
SET = "UPDATE stock SET pieces = %s WHERE sku = 'lamp'"
SPENT = "SELECT coalesce(sum(total), 0) FROM purchase WHERE customer = 1"
BUY = "INSERT INTO purchase (customer, total) VALUES (1, 60)"
LIMIT = 100


def ask(session: Connection, query: str) -> int:
    """Return the one number that a query answers with."""
    row = session.execute(query).fetchone()
    return int(row[0]) if row else 0


# region reads
def uncommitted(ada: Connection, ben: Connection) -> str:
    """Ben reads what Ada has changed and not committed."""
    ada.execute(SET, (5,))
    return str(ask(ben, PIECES))


def same_row_twice(ada: Connection, ben: Connection) -> str:
    """Ben reads a row twice; Ada changes it in between."""
    first = ask(ben, PIECES)
    ada.execute(SET, (5,))
    ada.commit()
    return f"{first}, then {ask(ben, PIECES)}"


def same_count_twice(ada: Connection, ben: Connection) -> str:
    """Ben counts rows twice; Ada adds one in between."""
    count = "SELECT count(*) FROM stock"
    first = ask(ben, count)
    ada.execute("INSERT INTO stock VALUES ('tee', 10)")
    ada.commit()
    return f"{first}, then {ask(ben, count)}"


# endregion reads


# region lost-update
def both_sell_one(ada: Connection, ben: Connection) -> str:
    """Both read 10 pieces, and both write 9: two sold, one taken off."""
    seen_by_ada, seen_by_ben = ask(ada, PIECES), ask(ben, PIECES)
    ada.execute(SET, (seen_by_ada - 1,))
    ada.commit()
    ben.execute(SET, (seen_by_ben - 1,))
    ben.commit()
    return f"{ask(ben, PIECES)} left"


# endregion lost-update


# region write-skew
def both_buy_on_credit(ada: Connection, ben: Connection) -> str:
    """Both see 0 of 100 spent, and both add a purchase of 60."""
    for session in (ada, ben):
        if ask(session, SPENT) + 60 > LIMIT:
            return "refused"
    for session in (ada, ben):
        session.execute(BUY)
    ada.commit()
    ben.commit()
    return f"{ask(ben, SPENT)} spent"


# endregion write-skew

SCENES: list[tuple[str, Callable[[Connection, Connection], str]]] = [
    ("reads uncommitted?", uncommitted),
    ("reads a row twice", same_row_twice),
    ("counts rows twice", same_count_twice),
    ("two sell 1 of 10", both_sell_one),
    ("two spend 60 of 100", both_buy_on_credit),
]


def play(url: str, scene: Callable[..., str], level: IsolationLevel) -> str:
    """Play a scene on fresh tables; return its outcome, or the error's code."""
    with psycopg.connect(url) as fresh:
        fresh.execute(TABLES)
    with ExitStack() as stack:
        ada, ben = (stack.enter_context(psycopg.connect(url)) for _ in "ab")
        ada.isolation_level = ben.isolation_level = level
        try:
            return scene(ada, ben)
        except psycopg.errors.SerializationFailure as error:
            ben.rollback()
            return f"{error.sqlstate}"
        finally:
            ada.rollback()


def matrix(url: str) -> Iterator[str]:
    """Yield a line for each scene, with a column for each level."""
    heads = [level.name.replace("_", " ") for level in LEVELS]
    yield f"{'':<21}" + "".join(f"{head:<17}" for head in heads)
    for title, scene in SCENES:
        cells = [play(url, scene, level) for level in LEVELS]
        yield f"{title:<21}" + "".join(f"{cell:<17}" for cell in cells)


def messages(url: str) -> Iterator[str]:
    """Yield the two errors in full."""
    for scene, level in (
        (both_sell_one, IsolationLevel.REPEATABLE_READ),
        (both_buy_on_credit, IsolationLevel.SERIALIZABLE),
    ):
        with psycopg.connect(url) as fresh:
            fresh.execute(TABLES)
        with psycopg.connect(url) as ada, psycopg.connect(url) as ben:
            ada.isolation_level = ben.isolation_level = level
            try:
                scene(ada, ben)
            except psycopg.Error as error:
                ben.rollback()
                yield f"psycopg.errors.{type(error).__name__}: {error}"

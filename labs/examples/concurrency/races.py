"""One lamp, two buyers: which lock keeps whom out?"""

import asyncio
import multiprocessing
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from typing import Any

import psycopg

# region tables
TABLES = """
    DROP TABLE IF EXISTS stock, sale;
    CREATE TABLE stock (sku text PRIMARY KEY, pieces int NOT NULL CHECK (pieces >= 0));
    CREATE TABLE sale (id bigint GENERATED ALWAYS AS IDENTITY, sku text NOT NULL);
    INSERT INTO stock VALUES ('lamp', 1);
"""
# endregion tables
READ = "SELECT pieces FROM stock WHERE sku = 'lamp'"
WRITE = "UPDATE stock SET pieces = %s WHERE sku = 'lamp'"
SOLD = "INSERT INTO sale (sku) VALUES ('lamp')"
Guard = AbstractContextManager[Any]


# region sell
def sell(connection: psycopg.Connection, guard: Guard, meet: Callable[[], Any]) -> None:
    """Check, then act; `meet` waits until the other buyer has read too."""
    with guard, connection.transaction():
        (pieces,) = connection.execute(READ).fetchone() or (0,)
        meet()
        if pieces > 0:
            connection.execute(WRITE, (pieces - 1,))
            connection.execute(SOLD)


# endregion sell


# region everywhere
def sell_locked(connection: psycopg.Connection, meet: Callable[[], Any]) -> None:
    """Let the database keep the other buyer out, wherever it runs."""
    with connection.transaction():
        connection.execute("SET LOCAL lock_timeout = '20s'")
        query = f"{READ} FOR UPDATE"
        (pieces,) = connection.execute(query).fetchone() or (0,)
        meet()
        if pieces > 0:
            connection.execute(WRITE, (pieces - 1,))
            connection.execute(SOLD)


TAKE = "UPDATE stock SET pieces = pieces - 1 WHERE sku = 'lamp' AND pieces > 0"


def sell_at_once(connection: psycopg.Connection, meet: Callable[[], Any]) -> None:
    """Check and act in one statement."""
    meet()
    with connection.transaction():
        if connection.execute(TAKE).rowcount == 1:
            connection.execute(SOLD)


# endregion everywhere

PROCESS_LOCK = threading.Lock()  # one in each process that imports this module


def buyer(url: str, way: str, ready: Any, read: Any) -> None:
    """Buy in a thread or process of its own, once the other buyer is there too."""

    def meet() -> None:
        with suppress(threading.BrokenBarrierError):
            read.wait(timeout=3)  # with a lock, the other one does not come

    with psycopg.connect(url, autocommit=True) as connection:
        ready.wait(timeout=60)
        if way == "row lock":
            sell_locked(connection, meet)
        elif way == "one statement":
            sell_at_once(connection, meet)
        else:
            guard = PROCESS_LOCK if way == "threading.Lock" else nullcontext()
            sell(connection, guard, meet)


# region coroutines
async def sell_async(url: str, guard: Any, meet: Callable[[], Any]) -> None:
    """Check, then act, with an `await` between the two."""
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as shop:
        async with guard, shop.transaction():
            (pieces,) = await (await shop.execute(READ)).fetchone() or (0,)
            await meet()
            if pieces > 0:
                await shop.execute(WRITE, (pieces - 1,))
                await shop.execute(SOLD)


# endregion coroutines


async def two_coroutines(url: str, guard: Any) -> None:
    """Let two coroutines of one loop buy."""
    barrier = asyncio.Barrier(2)

    async def meet() -> None:
        with suppress(TimeoutError, asyncio.BrokenBarrierError):
            await asyncio.wait_for(barrier.wait(), 1)

    await asyncio.gather(*(sell_async(url, guard, meet) for _ in "ab"))


def two(url: str, kind: str, way: str) -> None:
    """Let two threads, processes or coroutines buy the lamp."""
    if kind == "coroutines":
        guard = asyncio.Lock() if way == "asyncio.Lock" else nullcontext()
        asyncio.run(two_coroutines(url, guard))
        return
    make: Any = threading if kind == "threads" else multiprocessing.get_context("spawn")
    start: Any = threading.Thread if kind == "threads" else make.Process
    args = (url, way, make.Barrier(2), make.Barrier(2))
    buyers = [start(target=buyer, args=args, daemon=True) for _ in "ab"]
    for each in buyers:
        each.start()
    for each in buyers:
        each.join(timeout=90)


CASES = [
    ("threads", "no lock"),
    ("threads", "threading.Lock"),
    ("coroutines", "no lock"),
    ("coroutines", "asyncio.Lock"),
    ("processes", "threading.Lock"),
    ("processes", "row lock"),
    ("processes", "one statement"),
]


def table(url: str) -> Iterator[str]:
    """Yield how often the one lamp was sold in each case."""
    for kind, way in CASES:
        with psycopg.connect(url, autocommit=True) as shop:
            shop.execute(TABLES)
            two(url, kind, way)
            (sold,) = shop.execute("SELECT count(*) FROM sale").fetchone() or (0,)
        yield f"2 {kind:<12}{way:<16}{sold} sold"

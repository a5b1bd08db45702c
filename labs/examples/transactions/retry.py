"""Run a whole transaction again when PostgreSQL says that it may succeed then."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import psycopg
from psycopg import IsolationLevel

from examples.transactions.levels import PIECES, SET, TABLES, ask

T = TypeVar("T")


# region retry
RETRY = (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected)


def in_transaction(
    connection: psycopg.Connection,
    work: Callable[[psycopg.Connection], T],
    attempts: int = 10,
) -> T:
    """Run the work in a transaction; run all of it again after a conflict."""
    for attempt in range(1, attempts + 1):
        try:
            with connection.transaction():
                return work(connection)
        except RETRY:
            if attempt == attempts:
                raise
        time.sleep(random.uniform(0, min(1, 0.01 * 2**attempt)))
    raise AssertionError("attempts must be at least 1")


# endregion retry


# region crowd
BUYERS = 10


def crowd(url: str, attempts: int) -> Counter[str]:
    """Let ten buyers take one piece each; all read before the first writes."""
    all_have_read = threading.Barrier(BUYERS)
    tries: Counter[str] = Counter()

    def buy(name: str) -> str:
        def sell_one(connection: psycopg.Connection) -> None:
            tries[name] += 1
            seen = ask(connection, PIECES)
            if tries[name] == 1:
                all_have_read.wait()
            connection.execute(SET, (seen - 1,))

        with psycopg.connect(url, autocommit=True) as connection:
            connection.isolation_level = IsolationLevel.REPEATABLE_READ
            try:
                in_transaction(connection, sell_one, attempts)
            except psycopg.errors.SerializationFailure as error:
                return str(error.sqlstate)
        return "sold"

    with ThreadPoolExecutor(BUYERS) as pool:
        return Counter(pool.map(buy, map(str, range(BUYERS))))


# endregion crowd


def report(url: str) -> Iterator[str]:
    """Yield what ten buyers get, with one attempt each and with ten."""
    for attempts in (1, BUYERS):
        with psycopg.connect(url) as fresh:
            fresh.execute(TABLES)
        got = crowd(url, attempts)
        with psycopg.connect(url) as after:
            left = ask(after, PIECES)
        told = f"{got['sold']} sold, {got['40001']} got 40001, {left} left"
        yield f"attempts={attempts:<3} {told}"

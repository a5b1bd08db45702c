"""Ten slow queries: one after the other, in threads, in processes, in coroutines."""

import asyncio
import multiprocessing
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import psycopg

from services.waiting import wait_for

QUERIES = 10

# A query that takes as long as somebody holds lock 7: until all have come.
SLOW = "SELECT pg_advisory_xact_lock_shared(7)"
IN_FLIGHT = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event = 'advisory'
"""


# region blocking
def fetch(url: str) -> None:
    """Ask PostgreSQL and block until it has answered."""
    with psycopg.connect(url) as connection:
        connection.execute(SLOW)


def one_by_one(url: str) -> None:
    """Ask again only when the answer is there."""
    for _ in range(QUERIES):
        fetch(url)


def in_threads(url: str) -> None:
    """Ask in five threads of this process."""
    with ThreadPoolExecutor(max_workers=5) as pool:
        list(pool.map(fetch, [url] * QUERIES))


def in_processes(url: str) -> None:
    """Ask in three processes, each with an interpreter of its own."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=3, mp_context=spawn) as pool:
        list(pool.map(fetch, [url] * QUERIES))


# endregion blocking


# region coroutines
async def fetch_async(url: str, turn: asyncio.Semaphore) -> None:
    """Ask PostgreSQL, and let others run until it has answered."""
    async with turn, await psycopg.AsyncConnection.connect(url) as connection:
        await connection.execute(SLOW)


async def ask_all(url: str, limit: int) -> None:
    """Ask in one thread, with at most so many queries at once."""
    turn = asyncio.Semaphore(limit)
    async with asyncio.TaskGroup() as group:
        for _ in range(QUERIES):
            group.create_task(fetch_async(url, turn))


# endregion coroutines

WAYS: list[tuple[str, Callable[[str], None], int]] = [
    ("one by one", one_by_one, 1),
    ("5 threads", in_threads, 5),
    ("3 processes", in_processes, 3),
    ("10 coroutines", lambda url: asyncio.run(ask_all(url, QUERIES)), 10),
    ("10 coroutines, Semaphore(4)", lambda url: asyncio.run(ask_all(url, 4)), 4),
]


def count(url: str, way: Callable[[str], None], expected: int) -> tuple[int, int]:
    """Return how many queries wait at once, and in how many threads of ours."""
    with psycopg.connect(url) as keeper, psycopg.connect(url, autocommit=True) as look:
        keeper.execute("SELECT pg_advisory_xact_lock(7)")
        before = threading.active_count()
        run = threading.Thread(target=way, args=(url,), daemon=True)
        run.start()

        def waiting() -> int:
            row = look.execute(IN_FLIGHT).fetchone()
            return int(row[0]) if row else 0

        wait_for(lambda: waiting() >= expected, f"{expected} queries")
        threads = threading.active_count() - before
        look.execute("SELECT pg_sleep(0.3)")  # would one more come?
        seen = waiting()
        keeper.commit()
        run.join(timeout=60)
        return seen, threads


def table(url: str) -> Iterator[str]:
    """Yield a line for each way."""
    for title, way, expected in WAYS:
        seen, _ = count(url, way, expected)
        yield f"{title:<28}{seen:>3} of {QUERIES} at once"

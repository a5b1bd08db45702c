"""A deadlock between threads and one in PostgreSQL: made, seen and ended."""

import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg

from examples.transactions.retry import in_transaction
from services.waiting import wait_for

HERE = Path(__file__).parent
RESET = """
    DROP TABLE IF EXISTS stock, sale;
    CREATE TABLE stock (sku text PRIMARY KEY, pieces int NOT NULL CHECK (pieces >= 0));
    INSERT INTO stock VALUES ('mug', 10), ('tee', 10);
"""


def threads(program: str) -> str:
    """Run two threads; return what they print, and faulthandler after a second."""
    command = [sys.executable, program]
    done = subprocess.run(
        command, cwd=HERE, capture_output=True, text=True, timeout=60, check=False
    )
    lines = (done.stdout + done.stderr).splitlines()
    ours = [line for line in lines if line.strip() and "/threading.py" not in line]
    if ours and ours[-1].startswith("Thread"):  # the main thread stood in threading
        ours.pop()
    text = re.sub(r'File ".*/', 'File "', "\n".join(ours))
    return re.sub(r"Thread 0x\w+", "Thread", text) + f"\nexit code {done.returncode}"


# region move
ADD = "UPDATE stock SET pieces = pieces + %s WHERE sku = %s"


def move(session: psycopg.Connection, source: str, target: str, met: Callable) -> None:
    """Move a piece, locking the rows in the order of the arguments."""
    session.execute(ADD, (-1, source))
    met()
    session.execute(ADD, (1, target))


# endregion move


def two_moves(url: str, attempts: int) -> Iterator[str]:
    """Move in both directions at once; say what each move got, and its tries."""
    barrier = threading.Barrier(2)
    got: dict[str, str] = {}
    tries: list[str] = []

    def run(name: str, source: str, target: str) -> None:
        def work(session: psycopg.Connection) -> None:
            tries.append(name)
            first = tries.count(name) == 1
            if not first:  # what the random pause is for, on any machine
                wait_for(lambda: bool(got), "the other move")
            move(session, source, target, barrier.wait if first else lambda: None)

        with psycopg.connect(url, autocommit=True) as session:
            try:
                in_transaction(session, work, attempts)
                got[name] = "moved"
            except psycopg.Error as error:
                got[name] = f"{error.sqlstate} {str(error).splitlines()[0]}"

    with psycopg.connect(url) as fresh:
        fresh.execute(RESET)
    ways = [("ada", "mug", "tee"), ("ben", "tee", "mug")]
    threads = [threading.Thread(target=run, args=way, daemon=True) for way in ways]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    yield f"attempts={attempts}: {', '.join(sorted(got.values()))}"
    yield f"  {len(tries)} tries for 2 moves"


# region who
WHO = """
    SELECT waiting.application_name, holding.application_name, waiting.query
    FROM pg_stat_activity AS waiting
    JOIN pg_stat_activity AS holding
      ON holding.pid = ANY (pg_blocking_pids(waiting.pid))
    WHERE waiting.datname = current_database()
"""
# endregion who


def who_waits(url: str) -> Iterator[str]:
    """Let Ben wait for Ada's row; say who waits for whom, and how it ends."""
    with psycopg.connect(url) as fresh:
        fresh.execute(RESET)
    ended: list[str] = []

    def ben() -> None:
        with psycopg.connect(url, application_name="ben") as session:
            session.execute("SET LOCAL lock_timeout = '1s'")
            try:
                session.execute("UPDATE stock SET pieces = 9 WHERE sku = 'mug'")
            except psycopg.Error as error:
                first = str(error).splitlines()[0]
                ended.append(f"psycopg.errors.{type(error).__name__}: {first}")

    thread = threading.Thread(target=ben, daemon=True)
    with (
        psycopg.connect(url, application_name="ada") as ada,
        psycopg.connect(url, autocommit=True) as look,
    ):
        ada.execute(ADD, (-1, "mug"))
        thread.start()
        found: list[tuple] = []

        def waiting() -> bool:
            found[:] = look.execute(WHO).fetchall()
            return bool(found)

        wait_for(waiting, "Ben to wait for Ada")
        thread.join(timeout=30)
    for waiter, holder, query in found:
        yield f"{waiter} waits for {holder}: {query}"
    yield from ended

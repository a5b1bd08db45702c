"""Open connections until the server has had enough, then share a few."""

import re
import threading
from contextlib import ExitStack

import psycopg


# region crowd
def open_until_refused(url: str) -> tuple[int, str]:
    """Return how many connections came in, and what the next one was told."""
    with ExitStack() as stack:
        for count in range(1_000):
            try:
                stack.enter_context(psycopg.connect(url))
            except psycopg.OperationalError as error:
                return count, str(error)
    raise AssertionError("1,000 connections, and none was refused")


# endregion crowd


# region gate
def answer_many(url: str, requests: int, gate: threading.Semaphore) -> int:
    """Let many threads ask at once, a few at a time; return the answers."""
    answers = []

    def ask() -> None:
        with gate, psycopg.connect(url) as connection:
            answers.append(connection.execute("SELECT 1").fetchone())

    threads = [threading.Thread(target=ask) for _ in range(requests)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(answers)


# endregion gate


def report(url: str) -> str:
    """Show both on a server of our own."""
    with psycopg.connect(url) as connection:
        limit = connection.execute("SHOW max_connections").fetchone()
    count, told = open_until_refused(url)
    told = re.sub(r"port \d+", "port 5432", told)
    answered = answer_many(url, 300, threading.Semaphore(10))
    return (
        f"max_connections: {limit[0] if limit else '?'}\n"
        f"came in:         {count}\n"
        f"the next one:    {told}\n"
        f"300 requests, 10 at a time: {answered} answers\n"
    )

"""Place an order, and die by SIGKILL before a commit: `killing.py WAY ORDER N`."""

import os
import signal
import sys

import psycopg
from in_memory import place
from saga import advance, begin


def die_before(number: int) -> None:
    """End this process before its commit of this number, counted from 0."""
    commit, count = psycopg.Connection.commit, iter(range(number, -1000, -1))

    def counted(connection: psycopg.Connection) -> None:
        if next(count) == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        commit(connection)

    psycopg.Connection.commit = counted  # type: ignore[method-assign] the kill comes from outside


def main(way: str, order: int, number: int) -> None:
    """Run one way; when it ends, nothing has killed it."""
    die_before(number)
    if way == "in_memory":
        place(order)
        return
    if way == "saga":
        begin(order)
    while advance():
        pass


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))

"""Kill each way before each of its commits, start it again, and look."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import psycopg
from parts import SCHEMAS, pieces, seen
from saga import SCHEMA

NEVER = 999
WHOLE = ((True, True, True), (False, False, False))


def empty() -> None:
    """Begin with four new databases."""
    for service, schema in {**SCHEMAS, "ORDERS": SCHEMA}.items():
        with psycopg.connect(os.environ[f"{service}_DATABASE"]) as db:
            db.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public;")
            db.execute(schema)


def run(way: str, order: int, number: int) -> bool:
    """Run in a process of its own; tell whether it was killed."""
    command = [sys.executable, "killing.py", way, str(order), str(number)]
    code = subprocess.run(command, timeout=60, check=False).returncode
    if code not in (0, -signal.SIGKILL):
        raise RuntimeError(f"{way} ended with {code}")
    return code != 0


def kills(way: str, order: int) -> Iterator[tuple[bool, bool, bool]]:
    """Yield what is there after each kill and, for a saga, a new start."""
    number = 0
    while True:
        empty()
        if not run(way, order, number):
            return
        if way == "saga":
            run("resume", order, NEVER)
        state = seen(order)
        if pieces() != 10 - state[0]:
            raise RuntimeError(f"{way}, kill {number}: {pieces()} pieces, {state}")
        yield state
        number += 1


def words(state: tuple[bool, bool, bool]) -> str:
    """Say what an order has: a piece, the money, a parcel."""
    names = ("piece taken", "money kept", "parcel out")
    return ", ".join(n for n, there in zip(names, state, strict=True) if there)


def report() -> Iterator[str]:
    """Try both ways with an order that works and one that no carrier takes."""
    yield "                               kills  half done"
    for way in ("in_memory", "saga"):
        for order, title in ((1001, "shipped"), (2001, "refused by carrier")):
            states = list(kills(way, order))
            half = [state for state in states if state not in WHOLE]
            yield f"{way + ', ' + title:<30} {len(states):>5}  {len(half):>9}"
            for state in sorted(set(half)):
                yield f"  {half.count(state)} × {words(state)}"


if __name__ == "__main__":
    print("\n".join(report()))

"""A lock that ends before its owner is done, and what the owner then releases."""

from collections.abc import Iterator

import redis
from redis.exceptions import LockError, LockNotOwnedError

NAME = "lock:invoices"


# region naive
def take(r: redis.Redis) -> bool:
    """Take the lock if it is free; it ends after ten seconds."""
    return bool(r.set(NAME, "taken", nx=True, ex=10))


def give_back(r: redis.Redis) -> None:
    """Delete the lock, whoever has it by now."""
    r.delete(NAME)


# endregion naive


# region owned
def write_invoices(r: redis.Redis) -> str:
    """Do the work if nobody else is at it."""
    try:
        with r.lock(NAME, timeout=10, blocking=False):
            return "written"
    except LockNotOwnedError:  # on leaving: it took too long
        return "written, and perhaps by two"
    except LockError:
        return "somebody else is at it"


# endregion owned


def expire(r: redis.Redis) -> None:
    """Let the lock's ten seconds pass."""
    r.delete(NAME)


def report(r: redis.Redis) -> Iterator[str]:
    """Let Ada's lock end while she works, and Ben take it."""
    yield "SET NX, DEL"
    take(r)
    yield "  Ada takes it, works for too long, the lock ends"
    expire(r)
    yield f"  Ben takes it:              {take(r)}"
    give_back(r)
    yield "  Ada gives back what is Ben's"
    yield f"  Cem takes it, beside Ben:  {take(r)}"
    r.delete(NAME)

    yield "redis-py's lock"
    ada = r.lock(NAME, timeout=10, blocking=False)
    ben, cem = (r.lock(NAME, timeout=10, blocking=False) for _ in range(2))
    ada.acquire()
    expire(r)
    yield f"  Ben takes it:              {ben.acquire()}"
    try:
        ada.release()
    except LockNotOwnedError as error:
        yield f"  Ada gives it back:         LockNotOwnedError: {error}"
    yield f"  Cem takes it, beside Ben:  {cem.acquire()}"
    ben.release()

"""Two clients add one to the same number, in an order that is forced."""

from collections.abc import Iterator

import redis

KEY = "sold-today"


# region lost
def read_then_write(ada: redis.Redis, ben: redis.Redis) -> Iterator[str]:
    """Let both read before either writes."""
    ada.set(KEY, 10)
    seen_by_ada = int(ada.get(KEY))
    seen_by_ben = int(ben.get(KEY))
    ada.set(KEY, seen_by_ada + 1)
    ben.set(KEY, seen_by_ben + 1)
    yield f"GET then SET   10 + 1 + 1 = {ada.get(KEY)}"


# endregion lost


# region atomic
def increment(ada: redis.Redis, ben: redis.Redis) -> Iterator[str]:
    """Let Redis do the adding: one command, nothing in between."""
    ada.set(KEY, 10)
    ada.incr(KEY)
    ben.incr(KEY)
    yield f"INCR           10 + 1 + 1 = {ada.get(KEY)}"


def watched(ada: redis.Redis, ben: redis.Redis) -> Iterator[str]:
    """For a change that no single command makes: watch, then commit."""
    ada.set(KEY, 10)
    with ada.pipeline() as pipe:
        pipe.watch(KEY)
        seen = int(pipe.get(KEY))
        ben.incr(KEY)  # comes in between
        pipe.multi()
        pipe.set(KEY, seen + 1)
        try:
            pipe.execute()
        except redis.WatchError as error:
            yield f"WATCH          WatchError: {error}"
    yield f"               nothing lost, {ada.get(KEY)}: read again, try again"


# endregion atomic

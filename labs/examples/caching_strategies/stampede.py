"""Fifty readers miss at the same moment: count the loads."""

import secrets
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import redis

READERS = 50
Load = Callable[[], str]


# region naive
def read(cache: redis.Redis, key: str, load: Load) -> str:
    """Whoever misses loads."""
    cached = cache.get(key)
    if cached is not None:
        return cached
    value = load()
    cache.set(key, value, ex=60)
    return value


# endregion naive


# region locked
RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
"""


def read_locked(cache: redis.Redis, key: str, load: Load) -> str:
    """Whoever misses and gets the lock loads; the others wait for the value."""
    token = secrets.token_hex(8)
    while True:
        cached = cache.get(key)
        if cached is not None:
            return cached
        if cache.set(f"lock:{key}", token, nx=True, ex=10):
            try:
                cached = cache.get(key)  # stored on our way to the lock?
                if cached is not None:
                    return cached
                value = load()
                cache.set(key, value, ex=60)
                return value
            finally:
                cache.eval(RELEASE, 1, f"lock:{key}", token)
        time.sleep(0.02)


# endregion locked


# region early
def read_early(cache: redis.Redis, key: str, load: Load) -> str:
    """Renew a minute-old value: one reader loads, the others get the old."""
    cached = cache.get(key)
    first = cache.set(f"fresh:{key}", 1, nx=True, ex=60)
    if cached is not None and not first:
        return cached
    value = load()
    cache.set(key, value, ex=600)
    return value


# endregion early


class Crowd:
    """Readers that have all looked into the cache before the first load ends."""

    def __init__(self) -> None:
        self.looked: set[int] = set()
        self.all_looked = threading.Condition()
        self.loads = 0

    def has_looked(self) -> None:
        """Note that this thread has asked the cache."""
        with self.all_looked:
            self.looked.add(threading.get_ident())
            self.all_looked.notify_all()

    def load(self) -> str:
        """Be the slow query: end only when everybody has looked."""
        with self.all_looked:
            self.loads += 1
            if not self.all_looked.wait_for(
                lambda: len(self.looked) == READERS, timeout=30
            ):
                raise TimeoutError("not every reader came")
        return "new"


class WatchedRedis(redis.Redis):
    """A client that tells the crowd about every GET."""

    crowd: Crowd

    def get(self, name: str) -> str | None:
        """Read, then tell."""
        value = super().get(name)
        self.crowd.has_looked()
        return value


def run(url: str, way: Callable[..., str], old: str | None) -> tuple[int, list[str]]:
    """Let fifty readers in at once; return loads and what the readers got."""
    crowd = Crowd()
    cache = WatchedRedis.from_url(url, decode_responses=True)
    cache.crowd = crowd
    cache.flushdb()
    if old is not None:
        cache.set("front", old)
    start = threading.Barrier(READERS)

    def reader() -> str:
        start.wait()
        return way(cache, "front", crowd.load)

    with ThreadPoolExecutor(READERS) as pool:
        jobs = [pool.submit(reader) for _ in range(READERS)]
        got = [job.result() for job in jobs]
    cache.flushdb()
    cache.close()
    return crowd.loads, got


def report(url: str) -> Iterator[str]:
    """Count for each way."""
    for label, way, old in [
        ("no protection", read, None),
        ("lock, others wait", read_locked, None),
        ("renewed early, others get the old value", read_early, "old"),
    ]:
        loads, got = run(url, way, old)
        yield f"{label:<40} loads {loads:>2}, old values {got.count('old'):>2}"

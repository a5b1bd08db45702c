"""What the cache needs besides: one reader who fills it, and a way to do without."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache as once
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.core.cache.backends.redis import RedisCache
from redis import Redis
from redis.exceptions import LockError, RedisError

from challenges.api_latency_redis_cache.fixed import add_up, bestsellers

log = logging.getLogger("shop.cache")


# region locked
WAIT = 5  # seconds that a reader waits for another one's answer


@once
def redis_at(url: str) -> Redis:
    """Return a client, for Django's cache has no lock that knows its owner."""
    return Redis.from_url(url, socket_connect_timeout=0.5, socket_timeout=0.5)


def bestsellers_locked(category: int) -> list[dict[str, Any]]:
    """Let one reader ask the database, and the others wait for its answer."""
    key = f"bestsellers:{category}"
    client = redis_at(settings.CACHES["default"]["LOCATION"])
    lock = client.lock(f"lock:{key}", timeout=10, blocking=False)
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        if (found := cache.get(key)) is not None:
            return found
        try:
            with lock:
                return bestsellers(category)  # Looks into the cache again.
        except LockError:  # Another reader has it.
            time.sleep(0.02)
        except RedisError:
            break
    return add_up(category)


# endregion locked


# region spare
@contextmanager
def logged() -> Iterator[None]:
    """Log that Redis did not do it, and go on."""
    try:
        yield
    except RedisError:
        log.exception("cache is away")


class SpareCache(RedisCache):
    """A cache that a request can do without."""

    def get(self, key: str, default: Any = None, **options: Any) -> Any:
        """Read; without Redis there is nothing."""
        with logged():
            return super().get(key, default, **options)
        return default

    def set(self, key: str, value: Any, *rest: Any, **options: Any) -> None:
        """Store; without Redis nothing is kept."""
        with logged():
            super().set(key, value, *rest, **options)

    def add(self, key: str, value: Any, *rest: Any, **options: Any) -> bool:
        """Store if there is nothing; without Redis everybody is the first."""
        with logged():
            return super().add(key, value, *rest, **options)
        return True


# endregion spare
